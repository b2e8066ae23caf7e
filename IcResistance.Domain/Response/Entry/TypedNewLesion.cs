using System.Globalization;
using IcResistance.Domain.CaseFiles;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Response.Entry;

/// <summary>A lesion that the visit adds to the case.</summary>
public sealed record TypedNewLesion
{
    /// <summary>Tells the rows of one form apart while their ids are still being typed.</summary>
    public required string Key { get; init; }

    public string Organ { get; init; } = "";

    public string Site { get; init; } = "";

    public bool IsNode { get; init; }

    /// <summary>Target or non-target at a baseline, new afterwards.</summary>
    public LesionRole? Role { get; init; }

    /// <summary>Date or day of an earlier local treatment of this lesion; blank: none (RC-06).</summary>
    public string LocallyTreated { get; init; } = "";

    /// <summary>Id and length.</summary>
    public required TypedLesion Row { get; init; }

    public string Id => Row.Lesion.Trim();

    /// <summary>An empty row with the first free id ("N3") for a visit of this case.</summary>
    public static TypedNewLesion Suggest(CaseRecord record, TypedVisit typed, string key)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(typed);
        var used = record.Lesions.Select(lesion => lesion.Id).Concat(typed.NewLesions.Select(lesion => lesion.Id)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var id = Enumerable.Range(1, used.Count + 1).Select(number => string.Create(CultureInfo.InvariantCulture, $"N{number}")).First(name => !used.Contains(name));
        return new TypedNewLesion { Key = key, Row = new TypedLesion { Lesion = id } };
    }

    internal Lesion ToLesion(CaseRecord record) => new()
    {
        Id = Id,
        Organ = Organ.Trim(),
        Site = TypedText.OrNull(Site),
        Node = IsNode ? true : null,
        Role = Role,
        LocallyTreatedDay = TypedText.ReadTime(record, LocallyTreated)?.Day,
    };
}
