using IcResistance.Domain.Biomarkers;
using IcResistance.Domain.Genomics;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Timeline;
using static IcResistance.Domain.Mechanisms.Rules.TrendMarker;

namespace IcResistance.Domain.Mechanisms.Rules.Microenvironment;

/// <summary>Collagen or fibroblasts rise under treatment; a phenotype that turns excluded goes with a barrier (BM-18).</summary>
internal sealed class CollagenBarrierRule : TrendMarkerRule
{
    private const string Phenotype = "immune-phenotype";

    public override string Mechanism => "TME-4c";

    protected override IReadOnlyList<TrendMarker> Markers { get; } = [Rising("collagen-caf", "Collagen and fibroblasts", "胶原与成纤维细胞", "C8")];

    protected override BesideEvidence Beside(MechanismContext context, IReadOnlyList<TrendReading> readings)
    {
        var clock = context.Clock;
        var values = ChronologicalOrder.Of(context.Record.Biomarkers)
            .Where(value => value.Marker == Phenotype && value.Text is not null)
            .ToLookup(value => clock.PhaseOf(value, context.Record.FindSpecimen(value.Specimen)));
        var before = values[SamplePhase.BeforeIci].LastOrDefault();
        var after = values[SamplePhase.AfterProgression].FirstOrDefault(IsExcluded);
        return before is null || after is null || IsExcluded(before) || !AssayName.IsSame(before.Assay, after.Assay)
            ? BesideEvidence.None
            : new BesideEvidence { For = [Turned(context.Record, before, after)] };
    }

    private static bool IsExcluded(BiomarkerMeasurement value) => value.Text is { } text && s_excluded.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static readonly string[] s_excluded = ["excluded", "免疫排斥", "排除型"];

    private static Evidence Turned(CaseRecord record, BiomarkerMeasurement before, BiomarkerMeasurement after)
    {
        var (first, second) = (MarkerComparison.Say(record, before), MarkerComparison.Say(record, after));
        return new Evidence(
            new Phrase($"Immune phenotype: {first.En} to {second.En}.", $"免疫表型：{first.Zh} → {second.Zh}。"), [before.Path, after.Path], "BM-18");
    }
}
