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

    /// <summary>Levels that a page can be shortened to; 0 is the usual one, the last the shortest.</summary>
    public int LastLevel(int page) => Ladder(page).Count - 1;

    /// <summary>Takes a page to a level.</summary>
    public void Shorten((int Case, int Page) at, int level) => _levels[at.Case][at.Page] = level;

    /// <summary>Pages on other levels, each as a part of its own: one print tells which of them fit.</summary>
    public PrintedDocument Candidates(IEnumerable<PageTrial> trials) => Document(
        new Phrase("Trial of lengths", "长度试排"),
        [.. trials.Select(trial => Candidate(trial.At, trial.Level))]);

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
        Status = _request.Status,
        CaseNumber = place + 1,
        CaseCount = _cases.Count,
        IsDeIdentified = _request.IsDeIdentified,
        Overrules = _cases[place].Overrules,
        Limits = Ladder(0)[levels[0]],
        EvidenceLimits = levels.Length > 1 ? Ladder(1)[levels[1]] : SummaryLimits.Default,
    };

    private ValueList<SummaryLimits> Ladder(int page) => (_request.Layout, page) switch
    {
        (PrintLayout.Handout, _) => SummaryLadder.Handout,
        (PrintLayout.Summary, 0) => SummaryLadder.Discussion,
        (PrintLayout.Summary, _) => SummaryLadder.Evidence,
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
