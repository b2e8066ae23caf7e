using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using IcResistance.Domain.CaseFiles.Editing;
using IcResistance.Web.Data;

namespace IcResistance.Web.Features.Editing;

/// <summary>A fact that somebody has typed and not saved, brought over to the case as it is now.</summary>
/// <param name="Origin">Name of the form: the fact as it was when the typing began, with the version of the case.</param>
/// <param name="BaseVersion">Version of the case that the typing began from.</param>
/// <param name="Merge">What was typed, over the case as it is now.</param>
/// <param name="UpdatedAt">When it was stored.</param>
internal sealed record FactDraft(string Origin, long BaseVersion, FactMerge Merge, DateTimeOffset UpdatedAt)
{
    /// <summary>The fact that the form corrects now; a new one where the fact is gone.</summary>
    public FactPlace Place => Merge.Typed.Place;

    /// <summary>The version is part of the name: the third biomarker of two versions need not be the same fact.</summary>
    public static string FormOf(FactPlace place, long version) => string.Create(CultureInfo.InvariantCulture, $"{FormDraft.FactPrefix}{place}@{version}");

    public static FactPlace? PlaceOf(string form) => FactPlace.Parse(form[FormDraft.FactPrefix.Length..].Split('@')[0]);

    public static string Write(TypedFact typed) => JsonSerializer.Serialize(typed.Texts);

    /// <returns>Null for a draft of another version of the program that this one cannot read.</returns>
    public static ImmutableDictionary<string, string>? Read(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<ImmutableDictionary<string, string>>(json);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
