using Microsoft.Playwright;

namespace IcResistance.Tests.Journeys;

/// <summary>A line to the server on which everything takes its time.</summary>
internal static class SlowLine
{
    private static readonly TimeSpan s_delay = TimeSpan.FromMilliseconds(250);

    /// <summary>Every message of the server arrives late, in order.</summary>
    public static void Delay(IWebSocketRoute socket)
    {
        var server = socket.ConnectToServer();
        var arrived = Task.CompletedTask;
        server.OnMessage(frame => arrived = SendAsync(arrived, frame));

        async Task SendAsync(Task before, IWebSocketFrame frame)
        {
            await Task.Delay(s_delay);
            await before;
            if (frame.Binary is { } binary)
            {
                socket.Send(binary);
            }
            else if (frame.Text is { } text)
            {
                socket.Send(text);
            }
        }
    }
}
