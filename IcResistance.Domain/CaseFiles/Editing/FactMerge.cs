using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.CaseFiles.Editing;

/// <summary>One field of a fact in three versions.</summary>
/// <param name="Field">The field.</param>
/// <param name="Base">What stood there when the typing began.</param>
/// <param name="Theirs">What somebody else has saved since.</param>
/// <param name="Mine">What was typed.</param>
public sealed record MergedField(FactField Field, string Base, string Theirs, string Mine)
{
    public bool IsTheirs => Theirs != Base;

    public bool IsMine => Mine != Base;

    /// <summary>Both sides changed it, and differently: a person must choose.</summary>
    public bool IsClash => IsTheirs && IsMine && Theirs != Mine;

    /// <summary>What stands in the merged fact unless a person chooses otherwise: the change of the side that made one; of a clash, mine.</summary>
    public string Merged => IsMine ? Mine : Theirs;
}

/// <summary>A typed fact brought over to a version of the case that somebody else has saved since.</summary>
public sealed record FactMerge
{
    /// <summary>The typed fact over their version: nothing that was typed is lost, and nothing of theirs that was not touched.</summary>
    public required TypedFact Typed { get; init; }

    /// <summary>Somebody else removed the fact; what was typed is now a new one.</summary>
    public bool IsRemoved { get; init; }

    /// <summary>Fields that somebody else changed, or both; empty where the others changed other facts only.</summary>
    public ValueList<MergedField> Fields { get; init; } = [];

    /// <summary>Whether a person must look before it is saved.</summary>
    public bool NeedsChoice => IsRemoved || Fields.Count > 0;

    /// <param name="before">The case as it was when the typing began.</param>
    /// <param name="mine">What was typed over it.</param>
    /// <param name="theirs">The case as it is stored now.</param>
    public static FactMerge Of(CaseRecord before, TypedFact mine, CaseRecord theirs)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(mine);
        ArgumentNullException.ThrowIfNull(theirs);
        if (mine.Place.IsNew || FactEditor.Open(before, mine.Place) is not { } opened)
        {
            return new FactMerge { Typed = mine };
        }

        return Find(before, mine.Place, theirs) is { } place
            ? Merge(opened, mine, FactEditor.Open(theirs, place)!, FactForm.Of(theirs, mine).Concat(FactForm.Of(before, mine)))
            : new FactMerge { Typed = mine with { Place = FactPlace.NewOf(mine.Place.Kind) }, IsRemoved = true };
    }

    /// <summary>Where a fact of one version stands in another; null where it is gone.</summary>
    public static FactPlace? Find(CaseRecord before, FactPlace place, CaseRecord after)
    {
        if (place.Index is not { } index)
        {
            return place;
        }

        var facts = FactDocument.Of(before).Facts(place.Kind);
        var fates = FactAlignment.Of(place.Kind, facts, FactDocument.Of(after).Facts(place.Kind));
        return index < fates.Count && fates[index].Index is { } found ? place with { Index = found } : null;
    }

    // A lesion that one version does not know has a field in the other: what was typed there is shown all the same.
    private static FactMerge Merge(TypedFact opened, TypedFact mine, TypedFact theirs, IEnumerable<FactField> known)
    {
        var fields = known.DistinctBy(field => field.Name).Select(field => new MergedField(field, opened[field.Name], theirs[field.Name], mine[field.Name].Trim())).ToList();
        return new FactMerge
        {
            Typed = fields.Aggregate(theirs, (typed, field) => typed.With(field.Field.Name, field.Merged)),
            Fields = fields.Where(field => field.IsTheirs && field.Theirs != field.Mine).ToValueList(),
        };
    }
}
