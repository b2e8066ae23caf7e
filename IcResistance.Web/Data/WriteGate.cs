namespace IcResistance.Web.Data;

/// <summary>Lets one writer of this process in at a time.</summary>
/// <remarks>
/// SQLite allows one writer anyway and makes the others wait by blocking their threads; waiting here costs no thread and
/// keeps the order. Enter before a transaction begins, and never twice in one operation.
/// </remarks>
public sealed class WriteGate : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);

    /// <returns>Dispose it to let the next writer in.</returns>
    public async Task<IDisposable> EnterAsync(CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        return new Turn(_turn);
    }

    public void Dispose() => _turn.Dispose();

    private sealed class Turn(SemaphoreSlim turn) : IDisposable
    {
        public void Dispose() => turn.Release();
    }
}
