using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace IcResistance.Tests.Journeys;

/// <summary>Counts what a page and the server say to each other over its circuit.</summary>
internal sealed class CircuitWatch
{
    /// <summary>A SignalR ping; longer frames carry something.</summary>
    private const int PingLength = 3;
    private const int QuietMilliseconds = 3_000;

    private readonly IPage _page;
    private readonly ConcurrentQueue<int> _sent = new();
    private readonly ConcurrentQueue<int> _received = new();

    public CircuitWatch(IPage page)
    {
        _page = page;
        page.WebSocket += (_, socket) =>
        {
            socket.FrameSent += (_, frame) => _sent.Enqueue(LengthOf(frame));
            socket.FrameReceived += (_, frame) => _received.Enqueue(LengthOf(frame));
        };
    }

    /// <summary>Bytes of each message that was sent since the page became quiet; pings are none.</summary>
    public IEnumerable<int> Messages => _sent.Where(length => length > PingLength);

    /// <summary>Bytes both ways since the page became quiet, before the socket compresses them.</summary>
    public int Bytes => _sent.Sum() + _received.Sum();

    /// <summary>Until the page has answered all that came with its opening: from then on only the reader makes it send.</summary>
    public async Task QuietAsync()
    {
        int before;
        do
        {
            before = _sent.Count;
            await _page.WaitForTimeoutAsync(QuietMilliseconds);
        }
        while (_sent.Count != before);

        _sent.Clear();
        _received.Clear();
    }

    private static int LengthOf(IWebSocketFrame frame) => frame.Binary?.Length ?? frame.Text?.Length ?? 0;
}
