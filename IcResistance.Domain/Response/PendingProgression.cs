using IcResistance.Domain.Record;

namespace IcResistance.Domain.Response;

/// <summary>An unconfirmed progression (iUPD) that waits for its confirmation, with what the next visits are compared with (IR-17).</summary>
public sealed record PendingProgression
{
    /// <summary>Day of the first iUPD of the block; null when undated.</summary>
    public required int? Day { get; init; }

    public required ProgressionCauses Causes { get; init; }

    /// <summary>Target response at the iUPD.</summary>
    public RecistCategory? Target { get; init; }

    /// <summary>Target sum at the iUPD in mm. It stays, so that rises over several visits add up.</summary>
    public decimal? SumMm { get; init; }

    /// <summary>Whether every target was in that sum: growth over a part of it proves nothing.</summary>
    public bool SumIsComplete { get; init; }

    public required NewLesionReading NewLesions { get; init; }

    public static PendingProgression Open(IrecistVisit visit, ProgressionCauses causes) => new()
    {
        Day = visit.Day,
        Causes = causes,
        Target = visit.Target,
        SumMm = visit.AssessedSumMm,
        SumIsComplete = visit.SumIsComplete,
        NewLesions = visit.NewLesions,
    };
}
