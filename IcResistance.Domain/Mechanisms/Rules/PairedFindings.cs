using IcResistance.Domain.Genomics;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Mechanisms.Rules;

/// <summary>
/// Expression and methylation findings after progression, read against a specimen from before ICI of the same kind and assay
/// (GX-02, C8).
/// </summary>
internal sealed class PairedFindings
{
    private readonly CaseRecord _record;
    private readonly TreatmentClock _clock;
    private readonly PairedQuestion _question;

    private PairedFindings(MechanismContext context, PairedQuestion question) =>
        (_record, _clock, _question) = (context.Record, context.Clock, question);

    /// <summary>
    /// For: the change is called after progression and not before. Against: it was called before too, the opposite is called, or
    /// an assay that measures it covered the genes in both specimens and called nothing.
    /// </summary>
    public static BesideEvidence Read(MechanismContext context, PairedQuestion question) => new PairedFindings(context, question).Read();

    private BesideEvidence Read()
    {
        var called = After(_question.Change);
        var paired = called.FindAll(item => item.Before is not null);
        var news = paired.FindAll(item => !WasThere(item));
        var old = paired.FindAll(WasThere);
        var opposite = _question.Opposite is { } kind ? After(kind).FindAll(item => item.Before is not null) : [];
        var against = old.ConvertAll(item => Say(item, s_before))
            .Concat(opposite.ConvertAll(item => Say(item, s_opposite)))
            .Concat(called.Count == 0 ? CoveredAndNotCalled() : []);
        return new BesideEvidence
        {
            For = news.ConvertAll(item => Say(item, s_compared)).ToValueList(),
            Against = against.ToValueList(),
            Missing = called.FindAll(item => item.Before is null).ConvertAll(NoCounterpart).ToValueList(),
            Decides = true,
            IsPreExisting = (old.Count > 0 && news.Count == 0) || (called.Count == 0 && IsCalledBefore()),
        };
    }

    private List<PairedFinding> After(AlterationClass kind) => _record.Genomics
        .Where(finding => finding.Class == kind && _question.Asks(finding.Gene))
        .Select(finding => (Finding: finding, Specimen: _record.FindSpecimen(finding.Specimen)))
        .Where(item => item.Specimen is not null && _clock.PhaseOf(item.Finding, item.Specimen) is SamplePhase.AfterProgression)
        .Select(item => new PairedFinding(item.Finding, item.Specimen!, Counterpart(item.Specimen!, GeneSymbol.Of(item.Finding.Gene))))
        .ToList();

    /// <summary>
    /// A specimen from before ICI of the same type on the same assay. One whose coverage is stated without the gene did not
    /// look, unless the later specimen's does not name it either: then the list is of another kind of test on the same material.
    /// </summary>
    private Specimen? Counterpart(Specimen after, GeneSymbol gene)
    {
        var counterparts = _record.Specimens
            .Where(before => before.Type == after.Type
                && _clock.PhaseOf(before) is SamplePhase.BeforeIci
                && AssayKind.IsSameBroad(before.Assay, after.Assay)
                && (before.Covers.Count == 0 || before.Covers.Any(gene.Is) || !after.Covers.Any(gene.Is)))
            .ToList();
        return counterparts.Find(before => IsCalledIn(before, gene)) ?? counterparts.FirstOrDefault();
    }

    private bool WasThere(PairedFinding item) => IsCalledIn(item.Before!, GeneSymbol.Of(item.Finding.Gene));

    private bool IsCalledIn(Specimen specimen, GeneSymbol gene) =>
        _record.Genomics.Any(finding => finding.Specimen == specimen.Id && finding.Class == _question.Change && gene.Is(finding.Gene));

    private bool IsCalledBefore() => _record.Genomics.Any(finding => finding.Class == _question.Change && _question.Asks(finding.Gene)
        && _clock.PhaseOf(finding, _record.FindSpecimen(finding.Specimen)) is SamplePhase.BeforeIci);

    private IEnumerable<Evidence> CoveredAndNotCalled()
    {
        foreach (var after in _record.Specimens.Where(item => _clock.PhaseOf(item) is SamplePhase.AfterProgression && _question.IsMeasuredBy(item.Assay)))
        {
            var gene = after.Covers.FirstOrDefault(_question.Asks);
            if (gene is not null && Counterpart(after, GeneSymbol.Of(gene)) is { } before)
            {
                var genes = string.Join(", ", after.Covers.Where(_question.Asks));
                var (first, second) = (GenomicWording.Of(before, before.Time), GenomicWording.Of(after, after.Time));
                yield return new Evidence(
                    new Phrase($"{genes} measured and no such change called: {first.En}; {second.En}.", $"已检测 {genes}，未见此类变化：{first.Zh}；{second.Zh}。"),
                    [before.Path, after.Path],
                    _question.Rule);
            }
        }
    }

    private Evidence Say(PairedFinding item, Phrase remark)
    {
        var text = GenomicWording.Of(item.Finding, item.After);
        return new Evidence(
            new Phrase($"{text.En}; {remark.En} {item.Before!.Id}.", $"{text.Zh}；{remark.Zh} {item.Before!.Id}。"),
            [item.Finding.Path, item.Before!.Path],
            _question.Rule);
    }

    private static Phrase NoCounterpart(PairedFinding item)
    {
        var text = GenomicWording.Of(item.Finding, item.After);
        return new Phrase(
            $"A specimen from before ICI on the same assay to compare with: {text.En} (BM-03).",
            $"缺少同一方法的 ICI 前标本作比较：{text.Zh}（BM-03）。");
    }

    private static readonly Phrase s_compared = new("not there before ICI, compared on the same assay with", "ICI 前同一方法检测未见，比较标本为");

    private static readonly Phrase s_before = new("there before ICI already, on the same assay in", "ICI 前同一方法检测中已存在，标本为");

    private static readonly Phrase s_opposite = new("the opposite direction, compared on the same assay with", "方向相反，同一方法比较标本为");

    private sealed record PairedFinding(GenomicFinding Finding, Specimen After, Specimen? Before);
}
