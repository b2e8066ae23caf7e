using IcResistance.Domain.Record;

namespace IcResistance.Domain.Response.Entry;

/// <summary>One lesion's row: a length, or one of the answers that stand in its place. Never both.</summary>
public sealed record TypedLesion
{
    /// <summary>Id of the lesion.</summary>
    public required string Lesion { get; init; }

    /// <summary>The length as typed.</summary>
    public string Mm { get; init; } = "";

    public LesionState? State { get; init; }

    /// <summary>Id of the lesion that this one merged into (RC-10).</summary>
    public string? MergedInto { get; init; }

    /// <summary>Non-target disease that is seen and not measured: the reader's non-target call speaks for it (RC-16), and no row is recorded.</summary>
    public bool IsSeenOnly { get; init; }

    public bool HasLength => !string.IsNullOrWhiteSpace(Mm);

    /// <summary>An untouched row is no answer, and blocks saving.</summary>
    public bool IsAnswered => HasLength || State is not null || MergedInto is not null || IsSeenOnly;

    /// <summary>A typed length takes the place of a state; an emptied field takes back the length only.</summary>
    public TypedLesion WithLength(string mm) =>
        string.IsNullOrWhiteSpace(mm) ? this with { Mm = mm } : this with { Mm = mm, State = null, MergedInto = null, IsSeenOnly = false };

    /// <summary>A chosen state or merge takes the place of a length; choosing none takes back the choice only.</summary>
    public TypedLesion WithAnswer(LesionState? state, string? mergedInto) => this with
    {
        Mm = state is null && mergedInto is null ? Mm : "",
        State = state,
        MergedInto = mergedInto,
        IsSeenOnly = false,
    };

    /// <summary>Leaves the lesion to the non-target call.</summary>
    public TypedLesion AsSeenOnly() => this with { Mm = "", State = null, MergedInto = null, IsSeenOnly = true };
}
