using IcResistance.Domain.Primitives;
using IcResistance.Domain.Summary;

namespace IcResistance.Web.Reports;

/// <summary>Composes the document of one print: its cases, each page on its own level of how much it says, and the cover of a meeting.</summary>
internal sealed class SummaryComposer
{
    private readonly IReadOnlyList<PrintedCase> _cases;
    private readonly PrintRequest _request;
    private readonly DateTimeOffset _now;
    private readonly int[][] _levels;

    public SummaryComposer(IReadOnlyList<PrintedCase> cases, PrintRequest request, DateTimeOffset now, bool hasCover)
    {
        _cases = request.IsDeIdentified ? [.. cases.Select((item, place) => item.DeIdentified(place + 1))] : cases;
        (_request, _now, HasCover) = (request, now, hasCover);
        _levels = [.. cases.Select(_ => new int[PagesPerCase])];
    }

    /// <summary>What a board has time for: one sheet of paper, or one side of a handout.</summary>
    public int PagesPerCase => _request.Layout is PrintLayout.Handout ? 1 : 2;

    public bool HasCover { get; }

    /// <summary>Parts before the first case.</summary>
    private int CoverParts => HasCover ? 1 : 0;

    /// <param name="starts">First sheet of each case, for the agenda; null while nobody knows.</param>
    public PrintedDocument Compose(IReadOnlyList<int>? starts)
    {
        var summaries = _cases.Select((_, place) => Summary(place, _levels[place])).ToList();
        if (!HasCover)
        {
            return PrintedDocument.Of(summaries[0], _request.Setup);
        }

        var agenda = _cases.Select((item, place) => new AgendaItem(item, Options(place, _levels[place]), starts?[place])).ToList();
        var cover = MeetingCover.Of(agenda);
        return Document(cover.Title!.Value, [cover, .. summaries.Select(summary => summary.AsPart())]);
    }

    /// <summary>Where the cases would begin if everything kept to its pages.</summary>
    public IReadOnlyList<int> ExpectedStarts => [.. _cases.Select((_, place) => 2 + (place * PagesPerCase))];

    /// <summary>Where the cases begin in a printed document.</summary>
    public IReadOnlyList<int>? StartsIn(PrintedDocument document, PrintedPdf printed) =>
        PageStarts.Of(document, printed) is { } starts ? [.. starts.Skip(CoverParts).Select(pages => pages[0])] : null;

    /// <summary>Pages of cases that took more than one sheet; every page, where the engine cannot tell and the file is too long.</summary>
    public IReadOnlyList<(int Case, int Page)> TooLong(PrintedDocument document, PrintedPdf printed)
    {
        if (PageStarts.Lengths(document, printed) is not { } lengths)
        {
            return printed.PageCount <= CoverParts + (_cases.Count * PagesPerCase) ? [] : [.. AllPages];
        }

        return [.. AllPages.Where(at => lengths[at.Case + CoverParts][at.Page] > 1)];
    }

    /// <summary>The same pages on every shorter level, each as a part of its own: one print tells which of them fit.</summary>
    public PrintedDocument Candidates(IReadOnlyList<(int Case, int Page)> pages) => Document(
        new Phrase("Trial of lengths", "长度试排"),
        [.. pages.SelectMany(at => Enumerable.Range(1, Ladder(at.Page).Count - 1).Select(level => Candidate(at, level)))]);

    /// <summary>Takes for each page the longest candidate that fits one sheet, or else the shortest.</summary>
    public void Choose(IReadOnlyList<(int Case, int Page)> pages, PrintedDocument candidates, PrintedPdf printed)
    {
        var lengths = PageStarts.Lengths(candidates, printed);
        var next = 0;
        foreach (var (place, page) in pages)
        {
            var levels = Ladder(page).Count - 1;
            var tried = lengths?.Skip(next).Take(levels).Select(part => part[0]).ToList();
            var fitting = tried?.FindIndex(length => length == 1) ?? -1;
            _levels[place][page] = fitting >= 0 ? fitting + 1 : levels;
            next += levels;
        }
    }

    private IEnumerable<(int Case, int Page)> AllPages => _cases.SelectMany((_, place) => Enumerable.Range(0, PagesPerCase).Select(page => (place, page)));

    private PrintedPart Candidate((int Case, int Page) at, int level)
    {
        int[] levels = [.. _levels[at.Case]];
        levels[at.Page] = level;
        var part = Summary(at.Case, levels).AsPart();
        return part with
        {
            Key = $"{part.Key}-{at.Page}-{level}",
            Title = at.Page == 0 ? part.Title : null,
            Pages = [part.Pages[at.Page]],
        };
    }

    private CaseSummary Summary(int place, int[] levels) => _request.Layout switch
    {
        PrintLayout.Summary => CaseSummaryBuilder.Build(_cases[place].Assessment, Options(place, levels)),
        PrintLayout.Handout => HandoutBuilder.Build(_cases[place].Assessment, Options(place, levels)),
    };

    private SummaryOptions Options(int place, int[] levels) => new()
    {
        Languages = _request.Languages,
        GeneratedAt = _now,
        Question = _cases[place].Question,
        BoardDate = _request.BoardDate,
        CaseNumber = place + 1,
        CaseCount = _cases.Count,
        IsDeIdentified = _request.IsDeIdentified,
        Overrules = _cases[place].Overrules,
        Limits = Ladder(0)[levels[0]],
        EvidenceLimits = levels.Length > 1 ? Ladder(1)[levels[1]] : SummaryLimits.Default,
    };

    private ValueList<SummaryLimits> Ladder(int page) => (_request.Layout, page) switch
    {
        (PrintLayout.Handout, _) => SummaryLimits.HandoutLadder,
        (PrintLayout.Summary, 0) => SummaryLimits.DiscussionLadder,
        (PrintLayout.Summary, _) => SummaryLimits.EvidenceLadder,
    };

    private PrintedDocument Document(Phrase title, ValueList<PrintedPart> parts) => new()
    {
        Title = title,
        Languages = _request.Languages,
        Setup = _request.Setup,
        Parts = parts,
        HidesDates = _request.IsDeIdentified,
    };
}
