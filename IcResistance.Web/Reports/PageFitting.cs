namespace IcResistance.Web.Reports;

/// <summary>
/// Finds for each crowded page the longest level that keeps to one sheet, in two trial prints: first every sixth level, then those
/// between, because the browser's time grows with every sheet that it lays out.
/// </summary>
internal sealed class PageFitting(SummaryComposer composer, IPdfEngine engine)
{
    /// <summary>Step of the first print (P): near the root of the number of levels, which makes both prints about as long.</summary>
    private const int Coarse = 6;

    /// <summary>Sheets of one trial print (P): the browser holds them all in memory at once, so a big booklet takes several.</summary>
    private const int MostAtOnce = 160;

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
        var trials = new List<(PageTrial Trial, bool Fits)>();
        var wanted = open.SelectMany(page => Between(page.Value).Where(level => isWanted(level)).Select(level => new PageTrial(page.Key, level)));
        foreach (var some in wanted.Chunk(MostAtOnce))
        {
            var document = composer.Candidates(some);
            var lengths = PageStarts.Lengths(document, await engine.PrintAsync(document, cancellation));
            trials.AddRange(some.Select((trial, place) => (trial, lengths?[place][0] == 1)));
        }

        foreach (var group in trials.GroupBy(item => item.Trial.At))
        {
            var fits = group.Where(item => item.Fits).Select(item => item.Trial.Level).Append(open[group.Key].Fits).Min();
            var tooLong = group.Where(item => !item.Fits && item.Trial.Level < fits).Select(item => item.Trial.Level).Append(open[group.Key].TooLong).Max();
            open[group.Key] = (tooLong, fits);
        }
    }

    private static IEnumerable<int> Between((int TooLong, int Fits) levels) => Enumerable.Range(levels.TooLong + 1, levels.Fits - levels.TooLong - 1);
}
