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
        var readable = values.FindAll(value => marker.Unfit(record, value) is null);
        var (pair, obstacle) = MarkerPair.Find(record, readable, clock);
        if (pair is null)
        {
            var unfit = values.Select(value => marker.Unfit(record, value)).FirstOrDefault(reason => reason is not null);
            return reading with { Obstacle = NotComparable(marker, obstacle) ?? unfit };
        }

        var evidence = new Evidence(pair.Say(record, marker.Name), [pair.Before.Path, pair.After.Path], marker.Rule);
        return pair.Moves(marker.Direction) switch
        {
            { } moves => reading with { Pair = evidence, Speaks = moves },
            null => reading with { Obstacle = Open(marker, evidence.Statement) },
        };
    }

    private static Phrase Open(TrendMarker marker, Phrase values) => new(
        $"A limit of detection leaves open whether {marker.Name.En} changed 1.5-fold. {values.En}",
        $"检测限使{marker.Name.Zh}是否变化达 1.5 倍无法判断。{values.Zh}");

    private static Phrase? NotComparable(TrendMarker marker, Phrase? obstacle) => obstacle is { } reason
        ? new Phrase($"{marker.Name.En}: not comparable, {reason.En} (BM-03).", $"{marker.Name.Zh}：不可比，{reason.Zh}（BM-03）。")
        : null;
}
