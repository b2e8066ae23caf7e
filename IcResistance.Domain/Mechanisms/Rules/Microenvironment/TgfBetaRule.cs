using System.Text.RegularExpressions;
using IcResistance.Domain.Biomarkers;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using static IcResistance.Domain.Mechanisms.Rules.TrendMarker;

namespace IcResistance.Domain.Mechanisms.Rules.Microenvironment;

/// <summary>TGF-β rises under treatment, read in platelet-poor plasma only because platelets release it (BM-29).</summary>
internal sealed partial class TgfBetaRule : TrendMarkerRule
{
    public override string Mechanism => "TME-2a";

    protected override IReadOnlyList<TrendMarker> Markers { get; } = [Rising("tgf-beta", "TGF-β", "TGF-β", "BM-29") with { Unfit = Unfit }];

    private static Phrase? Unfit(CaseRecord record, BiomarkerMeasurement value)
    {
        var isPlasma = MarkerComparison.SpecimenTypeOf(record, value) is SpecimenType.Plasma;
        var specimen = record.FindSpecimen(value.Specimen);
        return isPlasma && (IsPlateletPoor(value.Assay) || IsPlateletPoor(specimen?.Assay) || IsPlateletPoor(specimen?.Site)) ? null : s_unfit;
    }

    private static bool IsPlateletPoor(string? text) => text is not null && PlateletPoorWords().IsMatch(text);

    [GeneratedRegex(@"platelet[- ]?(poor|depleted|free)|\bPPP\b|乏血小板|去血小板", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PlateletPoorWords();

    private static readonly Phrase s_unfit = new(
        "TGF-β: not stated to be platelet-poor plasma; platelets release it, so the value is not read (BM-29).",
        "TGF-β：未注明为乏血小板血浆；血小板可释放，故不予判读（BM-29）。");
}
