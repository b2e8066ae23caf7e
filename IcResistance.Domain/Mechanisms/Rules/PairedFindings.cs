using IcResistance.Domain.Genomics;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Mechanisms.Rules;

/// <summary>
/// Expression and methylation findings after progression whose specimen has a counterpart from before ICI of the same kind
/// and assay (GX-02, C8).
/// </summary>
internal static class PairedFindings
{
    /// <param name="context">The case.</param>
    /// <param name="kind">For example <see cref="AlterationClass.ExpressionUp"/>.</param>
    /// <param name="genes">The genes that count, by approved symbol.</param>
    /// <param name="rule">Rule that gives them their meaning.</param>
    public static ValueList<Evidence> Of(MechanismContext context, AlterationClass kind, IReadOnlySet<string> genes, string rule)
    {
        var clock = context.Clock;
        return context.Record.Genomics
            .Where(finding => finding.Class == kind && genes.Contains(GeneSymbol.Of(finding.Gene).Name))
            .Select(finding => (Finding: finding, Specimen: context.Record.FindSpecimen(finding.Specimen)))
            .Where(item => item.Specimen is not null && clock.PhaseOf(item.Finding, item.Specimen) is SamplePhase.AfterProgression)
            .Select(item => (item.Finding, item.Specimen, Before: Counterpart(context.Record, clock, item.Specimen!)))
            .Where(item => item.Before is not null)
            .Select(item => Say(item.Finding, item.Specimen!, item.Before!, rule))
            .ToValueList();
    }

    private static Specimen? Counterpart(CaseRecord record, TreatmentClock clock, Specimen after) => record.Specimens.FirstOrDefault(before =>
        before.Type == after.Type && clock.PhaseOf(before) is SamplePhase.BeforeIci && AssayKind.IsSameBroad(before.Assay, after.Assay));

    private static Evidence Say(GenomicFinding finding, Specimen after, Specimen before, string rule)
    {
        var text = GenomicWording.Of(finding, after);
        return new Evidence(
            new Phrase($"{text.En}; compared with {before.Id} from before ICI on the same assay.", $"{text.Zh}；与同一方法的 ICI 前标本 {before.Id} 比较。"),
            [finding.Path, before.Path],
            rule);
    }
}
