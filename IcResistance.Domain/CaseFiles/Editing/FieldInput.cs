using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.CaseFiles.Editing;

/// <summary>How a field is filled in.</summary>
public enum FieldInput
{
    /// <summary>One line of text, perhaps with suggestions.</summary>
    Line,

    /// <summary>Several lines of text.</summary>
    Lines,

    Number,

    /// <summary>A date (yyyy-MM-dd) in a case with a calendar, a day number in a relative one; a day number is read in both.</summary>
    Day,

    /// <summary>One of the field's choices, or none.</summary>
    Choice,

    /// <summary>A length in mm, or one of the field's choices in its place.</summary>
    LengthOrChoice,
}

/// <summary>A value that a field may have.</summary>
/// <param name="Value">As it stands in a <see cref="TypedFact"/>.</param>
/// <param name="Text">What a reader sees.</param>
public sealed record FieldChoice(string Value, Phrase Text);
