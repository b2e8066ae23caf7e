using IcResistance.Domain.Biomarkers;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Mechanisms.Rules;

/// <summary>A marker without a cut-off whose change speaks for a mechanism.</summary>
/// <param name="Marker">Marker id of the case file.</param>
/// <param name="Name">Name for a reader.</param>
/// <param name="Direction">Which way it must move.</param>
/// <param name="Rule">Rule that gives it its meaning, for example <c>BM-25</c>.</param>
internal sealed record TrendMarker(string Marker, Phrase Name, TrendDirection Direction, string Rule)
{
    /// <summary>Accompanies: shown for or against, but never makes the mechanism possible by itself.</summary>
    public bool AccompaniesOnly { get; init; }

    /// <summary>Why a value may not be read for this mechanism, whatever it is; null where it may.</summary>
    public Func<CaseRecord, BiomarkerMeasurement, Phrase?> Unfit { get; init; } = (_, _) => null;

    public static TrendMarker Rising(string marker, string en, string zh, string rule) => new(marker, new Phrase(en, zh), TrendDirection.Up, rule);

    public static TrendMarker Falling(string marker, string en, string zh, string rule) => new(marker, new Phrase(en, zh), TrendDirection.Down, rule);
}
