using IcResistance.Domain.Biomarkers;
using IcResistance.Domain.Genomics;
using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Mechanisms.Rules;

/// <summary>What one trend marker of a case says (C8).</summary>
internal sealed record TrendReading
{
    public required TrendMarker Marker { get; init; }

    /// <summary>The comparable pair as evidence; null where there is none.</summary>
    public Evidence? Pair { get; init; }

    /// <summary>Moved at least 1.5-fold in the mechanism's direction.</summary>
    public bool Speaks { get; init; }

    /// <summary>Why nothing can be said, where the marker is on record without a comparable pair.</summary>
    public Phrase? Obstacle { get; init; }

    /// <summary>Only values from before ICI are on record.</summary>
    public bool BaselineOnly { get; init; }

    public static TrendReading Of(MechanismContext context, TrendMarker marker)
    {
        var record = context.Record;
        var clock = context.Clock;
        var values = record.Biomarkers.Where(value => value.Marker == marker.Marker).ToList();
        var reading = new TrendReading
        {
            Marker = marker,
            BaselineOnly = values.Count > 0 && values.TrueForAll(value => clock.PhaseOf(value, record.FindSpecimen(value.Specimen)) is SamplePhase.BeforeIci),
        };
        if (values.Select(value => marker.Unfit(record, value)).FirstOrDefault(reason => reason is not null) is { } unfit)
        {
            return reading with { Obstacle = unfit };
        }

        var (pair, obstacle) = MarkerPair.Find(record, marker.Marker, clock);
        return pair is null ? reading with { Obstacle = NotComparable(marker, obstacle) } : reading with
        {
            Pair = new Evidence(pair.Say(record, marker.Name), [pair.Before.Path, pair.After.Path], marker.Rule),
            Speaks = pair.Moves(marker.Direction),
        };
    }

    private static Phrase? NotComparable(TrendMarker marker, Phrase? obstacle) => obstacle is { } reason
        ? new Phrase($"{marker.Name.En}: not comparable, {reason.En} (BM-03).", $"{marker.Name.Zh}：不可比，{reason.Zh}（BM-03）。")
        : null;
}
