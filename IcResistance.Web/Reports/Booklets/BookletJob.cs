using IcResistance.Domain.Primitives;

namespace IcResistance.Web.Reports.Booklets;

/// <summary>One booklet that is being printed, or is ready to be fetched.</summary>
public sealed class BookletJob : IDisposable
{
    private readonly CancellationTokenSource _cancellation = new();

    public Guid Id { get; } = Guid.NewGuid();

    /// <summary>Id of the user who asked for it; nobody else may fetch it.</summary>
    public required string Owner { get; init; }

    public required DateTimeOffset Started { get; init; }

    public required string FileName { get; init; }

    public PrintProgress Progress { get; private set; } = new(0, new Phrase("Waiting", "等待中"));

    /// <summary>The file, once it is whole.</summary>
    public byte[]? Content { get; private set; }

    /// <summary>Why there is no file.</summary>
    public Phrase? Failure { get; private set; }

    public bool IsRunning => Content is null && Failure is null;

    /// <summary>Ends with the print, however it ends.</summary>
    internal Task Printing { get; set; } = Task.CompletedTask;

    internal CancellationToken Cancellation => _cancellation.Token;

    /// <summary>Raised from another thread at every step and at the end.</summary>
    public event Action? Changed;

    /// <summary>Ends the browser; the job then says that it was cancelled.</summary>
    public void Cancel()
    {
        if (IsRunning)
        {
            _cancellation.Cancel();
        }
    }

    public void Dispose() => _cancellation.Dispose();

    internal void Advance(PrintProgress progress)
    {
        Progress = progress;
        Changed?.Invoke();
    }

    internal void Finish(byte[] content)
    {
        (Content, Progress) = (content, PrintProgress.Done);
        Changed?.Invoke();
    }

    internal void Fail(Phrase reason)
    {
        Failure = reason;
        Changed?.Invoke();
    }
}
