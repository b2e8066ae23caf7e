using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.CaseFiles.Editing;

/// <summary>One field before and after a save, in words.</summary>
public sealed record FieldChange(Phrase Label, Phrase Before, Phrase After);

/// <summary>What one save did to one fact.</summary>
/// <param name="Kind">What kind of fact.</param>
/// <param name="Before">Where it stood; null: it was added.</param>
/// <param name="After">Where it stands; null: it was removed.</param>
/// <param name="Fields">The fields that say something else; of an added or removed fact all that are filled in.</param>
public sealed record FactChange(FactKind Kind, FactPlace? Before, FactPlace? After, ValueList<FieldChange> Fields)
{
    /// <summary>What became of one fact.</summary>
    public static FactChange Between(CaseRecord before, FactPlace? place, CaseRecord after, FactPlace? placeAfter)
    {
        var kind = (place ?? placeAfter)!.Value.Kind;
        var (earlier, later) = (Open(before, place, kind), Open(after, placeAfter, kind));
        return new FactChange(kind, place, placeAfter, Differences(before, earlier, after, later).ToValueList());
    }

    /// <summary>Everything that differs between two versions of a case, list by list.</summary>
    public static IEnumerable<FactChange> Between(CaseRecord before, CaseRecord after)
    {
        var (earlier, later) = (FactDocument.Of(before), FactDocument.Of(after));
        return FactKinds.All.SelectMany(kind => OfKind(kind, FactAlignment.Of(kind, earlier.Facts(kind), later.Facts(kind)), later.Facts(kind).Count))
            .Select(pair => Between(before, pair.Before, after, pair.After));
    }

    private static IEnumerable<(FactPlace? Before, FactPlace? After)> OfKind(FactKind kind, IReadOnlyList<FactFate> fates, int count)
    {
        var found = fates.Select(fate => fate.Index).ToHashSet();
        var gone = fates.Index().Where(item => !item.Item.IsSame)
            .Select(item => ((FactPlace?)new FactPlace(kind, item.Index), item.Item.Index is { } index ? (FactPlace?)new FactPlace(kind, index) : null));
        return gone.Concat(Enumerable.Range(0, count).Where(index => !found.Contains(index)).Select(index => ((FactPlace?)null, (FactPlace?)new FactPlace(kind, index))));
    }

    private static TypedFact Open(CaseRecord record, FactPlace? place, FactKind kind) => FactEditor.Open(record, place ?? FactPlace.NewOf(kind))!;

    private static IEnumerable<FieldChange> Differences(CaseRecord before, TypedFact earlier, CaseRecord after, TypedFact later)
    {
        // A lesion or specimen may be known to one of the two versions only.
        var fields = FactForm.Of(after, later).Concat(FactForm.Of(before, earlier)).DistinctBy(field => field.Name);
        return fields
            .Where(field => earlier[field.Name] != later[field.Name])
            .Select(field => new FieldChange(field.Label, field.Say(earlier[field.Name]), field.Say(later[field.Name])));
    }
}
