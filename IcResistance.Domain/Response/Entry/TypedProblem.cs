using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Response.Entry;

public enum TypedProblemKind
{
    /// <summary>Not answered yet: blocks saving.</summary>
    Missing,

    /// <summary>Answered with something that cannot be: blocks saving.</summary>
    Refused,

    /// <summary>Possible, but somebody should look: does not block.</summary>
    Doubtful,
}

/// <summary>What is wrong with one field of a typed visit.</summary>
/// <param name="Kind">Whether it blocks saving.</param>
/// <param name="Field">A name of <see cref="TypedField"/>.</param>
/// <param name="Text">What is wrong, or what is awaited.</param>
/// <param name="Rule">Id of the rule; null where plain sense asks for it.</param>
public sealed record TypedProblem(TypedProblemKind Kind, string Field, Phrase Text, string? Rule = null)
{
    internal static TypedProblem Missing(string field, Phrase text) => new(TypedProblemKind.Missing, field, text);

    internal static TypedProblem Refused(string field, Phrase text, string? rule = null) => new(TypedProblemKind.Refused, field, text, rule);

    internal static TypedProblem Doubtful(string field, Phrase text, string? rule = null) => new(TypedProblemKind.Doubtful, field, text, rule);
}

/// <summary>Names of the fields that a problem can belong to.</summary>
public static class TypedField
{
    public const string When = "when";
    public const string Slice = "slice";
    public const string NonTarget = "non-target";
    public const string NewLesions = "new-lesions";

    /// <summary>The visit as a whole.</summary>
    public const string Visit = "visit";

    /// <summary>The row of a known lesion.</summary>
    public static string Lesion(string id) => $"lesion-{id}";

    /// <summary>The row of a lesion that the visit adds.</summary>
    public static string NewLesion(string key) => $"new-{key}";
}
