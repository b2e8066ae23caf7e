using System.Globalization;
using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.CaseFiles.Editing;

/// <summary>Where a fact stands in its list of the case file, or that it is to be added.</summary>
/// <param name="Kind">Which list.</param>
/// <param name="Index">Place in the list from 0; null for a fact that the case does not have yet.</param>
public readonly record struct FactPlace(FactKind Kind, int? Index)
{
    private const string New = "new";

    public bool IsNew => Index is null;

    /// <summary>JSON path of the fact, for example <c>biomarkers[3]</c>; null for a new one.</summary>
    public string? Path => Index is { } index ? string.Create(CultureInfo.InvariantCulture, $"{FactKinds.ListOf(Kind)}[{index}]") : null;

    public static FactPlace NewOf(FactKind kind) => new(kind, null);

    /// <summary>The fact that a JSON path points at or into; null where nothing can be edited there.</summary>
    public static FactPlace? OfPath(string? path)
    {
        if (path?.Split('[', 2) is not [var list, var rest] || rest.IndexOf(']') is not (> 0 and var end))
        {
            return null;
        }

        var kind = FactKinds.All.Where(item => FactKinds.ListOf(item) == list).Select(item => (FactKind?)item).FirstOrDefault();
        return kind is { } known && IndexOf(rest[..end]) is { } index ? new FactPlace(known, index) : null;
    }

    /// <summary>Reads what <see cref="ToString"/> writes, as it stands in an address.</summary>
    public static FactPlace? Parse(string? text)
    {
        if (text?.Split(':') is not [var name, var place] || !Vocabulary<FactKind>.TryParse(name, out var kind))
        {
            return null;
        }

        return place == New ? NewOf(kind) : IndexOf(place) is { } index ? new FactPlace(kind, index) : null;
    }

    /// <summary><c>biomarker:3</c> or <c>therapy:new</c>.</summary>
    public override string ToString() => $"{Kind.WrittenName()}:{Index?.ToString(CultureInfo.InvariantCulture) ?? New}";

    private static int? IndexOf(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : null;
}
