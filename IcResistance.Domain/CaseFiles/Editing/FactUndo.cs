using IcResistance.Domain.Record;

namespace IcResistance.Domain.CaseFiles.Editing;

/// <summary>Takes back one saved change of one fact, also where others have saved other things since.</summary>
/// <param name="Before">The case before the change.</param>
/// <param name="PlaceBefore">Where the fact stood; null: it was added.</param>
/// <param name="After">The case after it.</param>
/// <param name="PlaceAfter">Where the fact stands; null: it was removed.</param>
public sealed record FactUndo(CaseRecord Before, FactPlace? PlaceBefore, CaseRecord After, FactPlace? PlaceAfter)
{
    /// <summary>The current case without the change.</summary>
    /// <returns>Null where somebody has changed or removed the same fact since, or where the case would be refused: that is for a person to decide.</returns>
    public CaseRecord? ApplyTo(CaseRecord current)
    {
        // Nothing else has changed: the case is what it was, to the order of its undated facts.
        if (current == After)
        {
            return Before;
        }

        var document = FactDocument.Of(current);
        var fact = PlaceBefore is { } earlier ? FactDocument.Of(Before).Find(earlier)!.DeepClone().AsObject() : null;
        if (PlaceAfter is not { } place)
        {
            document.Add(PlaceBefore!.Value.Kind, fact!);
            return document.Read().Record;
        }

        var fate = FactAlignment.Of(place.Kind, FactDocument.Of(After).Facts(place.Kind), document.Facts(place.Kind))[place.Index!.Value];
        if (fate is not { IsSame: true, Index: { } index })
        {
            return null;
        }

        var found = place with { Index = index };
        if (fact is null)
        {
            document.Remove(found);
        }
        else
        {
            document.Replace(found, fact);
        }

        return document.Read().Record;
    }
}
