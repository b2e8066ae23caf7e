using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace IcResistance.Tests.Journeys;

/// <summary>Counts what a page sends to the server over its circuit.</summary>
internal sealed class CircuitWatch
{
    /// <summary>A SignalR ping; longer frames carry something.</summary>
    private const int PingLength = 3;
    private const int QuietMilliseconds = 3_000;

    private readonly IPage _page;
    private readonly ConcurrentQueue<int> _sent = new();

    public CircuitWatch(IPage page)
    {
        _page = page;
        page.WebSocket += (_, socket) => socket.FrameSent += (_, frame) => _sent.Enqueue(frame.Binary?.Length ?? frame.Text?.Length ?? 0);
    }

    /// <summary>Bytes of each message that was sent since the page became quiet; pings are none.</summary>
    public IEnumerable<int> Messages => _sent.Where(length => length > PingLength);

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
    }
}
