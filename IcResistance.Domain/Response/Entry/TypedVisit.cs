using IcResistance.Domain.Record;

namespace IcResistance.Domain.Response.Entry;

/// <summary>A visit as somebody is typing it: texts as they stand in the fields, calls as far as they were made.</summary>
/// <remarks>Null and blank mean "not answered". Nothing of an earlier visit is ever put in here.</remarks>
public sealed record TypedVisit
{
    /// <summary>A date (yyyy-MM-dd) in a case with a calendar, a day number in a relative one.</summary>
    public string When { get; init; } = "";

    public Modality? Modality { get; init; }

    public string SliceMm { get; init; } = "";

    /// <summary>Body regions, separated by commas.</summary>
    public string Regions { get; init; } = "";

    /// <summary>One row for each lesion that the case knows.</summary>
    public IReadOnlyList<TypedLesion> Lesions { get; init; } = [];

    /// <summary>Lesions that this visit adds to the case.</summary>
    public IReadOnlyList<TypedNewLesion> NewLesions { get; init; } = [];

    public NonTargetStatus? NonTarget { get; init; }

    public NonTargetChange? NonTargetChange { get; init; }

    public NewLesionStatus? NewLesionCall { get; init; }

    public bool? ClinicallyStable { get; init; }

    public RecistCategory? ReportedRecist { get; init; }

    public IrecistCategory? ReportedIrecist { get; init; }

    public string ReportedText { get; init; } = "";

    /// <summary>
    /// The same visit with a row for each lesion of the record, in its order: for a fresh form, and for a draft that was begun before
    /// somebody else changed the case. A row whose lesion is gone becomes a new lesion, so that nothing typed is lost.
    /// </summary>
    public TypedVisit For(CaseRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var known = record.Lesions.Select(lesion => Lesions.FirstOrDefault(row => row.Lesion == lesion.Id) ?? new TypedLesion { Lesion = lesion.Id });
        var orphans = Lesions.Where(row => row.IsAnswered && record.FindLesion(row.Lesion) is null);
        return this with { Lesions = [.. known], NewLesions = [.. NewLesions, .. orphans.Select(row => new TypedNewLesion { Key = row.Lesion, Row = row })] };
    }
}
