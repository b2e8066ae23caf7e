namespace IcResistance.Web.Reports;

/// <summary>
/// Finds for each crowded page the longest level that keeps to one sheet, in two trial prints: first every sixth level, then those
/// between, because the browser's time grows with every sheet that it lays out.
/// </summary>
internal sealed class PageFitting(SummaryComposer composer, IPdfEngine engine)
{
    /// <summary>Step of the first print (P): near the root of the number of levels, which makes both prints about as long.</summary>
    private const int Coarse = 6;

    /// <summary>Shortens the pages. Where not even the shortest level fits, it is taken: the page then runs on to a further sheet, and nothing is clipped.</summary>
    public async Task FitAsync(IReadOnlyList<(int Case, int Page)> pages, CancellationToken cancellation)
    {
        var open = pages.ToDictionary(at => at, at => (TooLong: 0, Fits: composer.LastLevel(at.Page)));
        await NarrowAsync(open, level => level % Coarse == 0, cancellation);
        await NarrowAsync(open, _ => true, cancellation);
        foreach (var (at, levels) in open)
        {
            composer.Shorten(at, levels.Fits);
        }
    }

    /// <summary>Prints the levels that are still open, and of them those that are wanted.</summary>
    private async Task NarrowAsync(Dictionary<(int Case, int Page), (int TooLong, int Fits)> open, Predicate<int> isWanted, CancellationToken cancellation)
    {
        var trials = open
            .SelectMany(page => Between(page.Value).Where(level => isWanted(level)).Select(level => new PageTrial(page.Key, level)))
            .ToList();
        if (trials.Count == 0)
        {
            return;
        }

        var document = composer.Candidates(trials);
        var lengths = PageStarts.Lengths(document, await engine.PrintAsync(document, cancellation));
        foreach (var group in trials.Select((trial, place) => (trial.At, trial.Level, Fits: lengths?[place][0] == 1)).GroupBy(trial => trial.At))
        {
            var fits = group.Where(trial => trial.Fits).Select(trial => trial.Level).Append(open[group.Key].Fits).Min();
            var tooLong = group.Where(trial => !trial.Fits && trial.Level < fits).Select(trial => trial.Level).Append(open[group.Key].TooLong).Max();
            open[group.Key] = (tooLong, fits);
        }
    }

    private static IEnumerable<int> Between((int TooLong, int Fits) levels) => Enumerable.Range(levels.TooLong + 1, levels.Fits - levels.TooLong - 1);
}
