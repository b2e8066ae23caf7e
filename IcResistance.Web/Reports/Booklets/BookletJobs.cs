using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Claims;
using IcResistance.Domain.Primitives;

namespace IcResistance.Web.Reports.Booklets;

/// <summary>The booklets of all users, so that a print goes on while its reader looks at something else. Kept in memory only, for a short time.</summary>
public sealed partial class BookletJobs(IServiceScopeFactory scopes, TimeProvider clock, ILogger<BookletJobs> logger) : IHostedService
{
    /// <summary>How long a finished booklet waits to be fetched (P).</summary>
    private static readonly TimeSpan s_kept = TimeSpan.FromMinutes(15);

    private readonly ConcurrentDictionary<Guid, BookletJob> _jobs = new();

    /// <summary>Starts to print; the user's booklet before this one is ended and forgotten.</summary>
    public BookletJob Start(BookletOrder order, ClaimsPrincipal user)
    {
        var (owner, now) = (OwnerOf(user), clock.GetUtcNow());
        foreach (var old in _jobs.Values.Where(job => job.Owner == owner || now - job.Started > s_kept))
        {
            old.Cancel();
            _jobs.TryRemove(old.Id, out _);
        }

        var kind = order.Request.IsDeIdentified ? "booklet.de-identified" : "booklet";
        var job = new BookletJob
        {
            Owner = owner,
            Started = now,
            FileName = string.Create(CultureInfo.InvariantCulture, $"{kind}.{order.Request.LanguageTag}.pdf"),
        };
        _jobs[job.Id] = job;
        job.Printing = Task.Run(() => RunAsync(job, order, user), CancellationToken.None);
        return job;
    }

    /// <summary>The user's own job; null for anybody else's.</summary>
    public BookletJob? Find(Guid id, ClaimsPrincipal user) =>
        _jobs.TryGetValue(id, out var job) && job.Owner == OwnerOf(user) && clock.GetUtcNow() - job.Started <= s_kept ? job : null;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>A program that ends takes its browsers with it: no print outlives it.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        var jobs = _jobs.Values.ToList();
        jobs.ForEach(job => job.Cancel());
        await Task.WhenAll(jobs.Select(job => job.Printing)).WaitAsync(cancellationToken);
    }

    private async Task RunAsync(BookletJob job, BookletOrder order, ClaimsPrincipal user)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var printing = ActivatorUtilities.CreateInstance<BookletPrinting>(scope.ServiceProvider);
            job.Finish(await printing.PrintAsync(order, user, new Step(job), job.Cancellation));
        }
        catch (OperationCanceledException)
        {
            job.Fail(new Phrase("Cancelled. Nothing was saved.", "已取消。未保存任何内容。"));
        }
        catch (PdfException failure)
        {
            job.Fail(failure.Text);
        }
        catch (Exception unexpected)
        {
            // The reader waits for an answer, whatever happened; the log has the cause.
            LogFailed(unexpected);
            job.Fail(new Phrase("The booklet could not be made. Nothing was saved; please try again.", "无法生成病例册。未保存任何内容；请重试。"));
        }
    }

    private static string OwnerOf(ClaimsPrincipal user) => user.FindFirstValue(ClaimTypes.NameIdentifier) ?? user.Identity?.Name ?? "";

    [LoggerMessage(LogLevel.Error, "A booklet could not be made.")]
    private partial void LogFailed(Exception failure);

    /// <summary>Reports on the printing thread itself: a queue in between could report a step after the end.</summary>
    private sealed class Step(BookletJob job) : IProgress<PrintProgress>
    {
        public void Report(PrintProgress value) => job.Advance(value);
    }
}
