using IcResistance.Domain.Biomarkers;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using static IcResistance.Domain.Mechanisms.Rules.TrendMarker;

namespace IcResistance.Domain.Mechanisms.Rules.Microenvironment;

/// <summary>Lactate of the tumor rises under treatment. Blood lactate is a safety value and is never read for this (BM-33).</summary>
internal sealed class AcidosisRule : TrendMarkerRule
{
    public override string Mechanism => "TME-4b";

    protected override IReadOnlyList<TrendMarker> Markers { get; } = [Rising("lactate", "Tumor lactate", "肿瘤乳酸", "BM-33") with { Unfit = Unfit }];

    private static Phrase? Unfit(CaseRecord record, BiomarkerMeasurement value) =>
        MarkerComparison.SpecimenTypeOf(record, value) is SpecimenType.Tissue ? null : s_unfit;

    private static readonly Phrase s_unfit = new(
        "Lactate on record was not measured in tumor tissue; blood lactate is not tumor lactate (BM-33).",
        "记录的乳酸并非肿瘤组织测定值；血乳酸不等于肿瘤乳酸（BM-33）。");
}
