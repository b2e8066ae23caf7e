using System.Collections.Immutable;
using System.Text.Json.Nodes;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.CaseFiles.Editing;

/// <summary>Adds, corrects and removes one fact of a case. Pure: the same answer for the same arguments.</summary>
/// <remarks>
/// A typed fact is put into the case file of the case, and the reader of case files says what comes of it: what a form takes and what an
/// import takes is the same by construction. A field that says what it said before is left as it is.
/// </remarks>
public static class FactEditor
{
    /// <summary>The fact as its form shows it; an empty one for a new fact. Null where there is no such fact.</summary>
    public static TypedFact? Open(CaseRecord record, FactPlace place)
    {
        ArgumentNullException.ThrowIfNull(record);
        var empty = new TypedFact(place, ImmutableDictionary<string, string>.Empty);
        var document = FactDocument.Of(record);
        return place.IsNew ? empty : document.Find(place) is { } fact ? Show(record, empty, fact) : null;
    }

    /// <summary>The case with the typed fact in it.</summary>
    /// <param name="record">The case as it is stored.</param>
    /// <param name="typed">The fact.</param>
    /// <param name="today">Days after this one are asked about; null: they are not.</param>
    public static CheckedFact Check(CaseRecord record, TypedFact typed, DateOnly? today = null)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(typed);
        var document = FactDocument.Of(record);
        if (document.Find(typed.Place) is not { } earlier)
        {
            var added = Fill(record, typed, new JsonObject { ["day"] = null });
            return FactProblems.Judge(record, typed, document, document.Add(typed.Place.Kind, added), today);
        }

        var corrected = Fill(record, typed, earlier.DeepClone().AsObject());
        return FactProblems.Judge(record, typed, document, document.Replace(typed.Place, corrected), today);
    }

    /// <summary>The case without the fact; refused while another fact refers to it.</summary>
    public static CheckedFact Remove(CaseRecord record, FactPlace place)
    {
        ArgumentNullException.ThrowIfNull(record);
        var document = FactDocument.Of(record);
        document.Remove(place);
        var outcome = document.Read();
        return new CheckedFact { Record = outcome.Record, Problems = FactProblems.OfRemoval(record, place, outcome) };
    }

    /// <summary>Facts that refer to the one at a place, by their paths: a specimen's biomarkers and findings.</summary>
    public static ValueList<string> ReferrersOf(CaseRecord record, FactPlace place)
    {
        ArgumentNullException.ThrowIfNull(record);
        return place is { Kind: FactKind.Specimen, Index: { } index } && record.Specimens.ElementAtOrDefault(index) is { } specimen
            ? LinkedFacts.Of(record, specimen.Path)
            : [];
    }

    internal static TypedFact Show(CaseRecord record, TypedFact empty, JsonObject fact) => empty with
    {
        Texts = FactForm.Of(record, empty)
            .Select(field => KeyValuePair.Create(field.Name, field.Show(fact, record.Day0)))
            .Where(pair => pair.Value.Length > 0)
            .ToImmutableDictionary(),
    };

    private static JsonObject Fill(CaseRecord record, TypedFact typed, JsonObject fact)
    {
        foreach (var field in FactForm.Of(record, typed))
        {
            var text = typed[field.Name].Trim();
            if (text != field.Show(fact, record.Day0).Trim())
            {
                field.Put(fact, text, record.Day0);
            }
        }

        return fact;
    }
}
