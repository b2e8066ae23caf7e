using System.Globalization;

namespace IcResistance.Domain.Primitives;

/// <summary>One statement in both languages of the program.</summary>
/// <remarks>
/// An assessment carries phrases, not strings, so that it does not depend on the reader's language and the same
/// assessment can be shown, printed and exported in either. Both wordings must be given: a text that nobody translated
/// cannot be constructed.
/// </remarks>
public readonly record struct Phrase
{
    /// <exception cref="ArgumentException">One of the wordings is empty.</exception>
    public Phrase(string en, string zh)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(en);
        ArgumentException.ThrowIfNullOrWhiteSpace(zh);
        (En, Zh) = (en, zh);
    }

    public string En { get; }

    public string Zh { get; }

    /// <summary>A phrase with values in it; numbers are written the invariant way ("3.5") in both languages.</summary>
    public static Phrase Of(FormattableString en, FormattableString zh) =>
        new(en.ToString(CultureInfo.InvariantCulture), zh.ToString(CultureInfo.InvariantCulture));

    /// <summary>A text that is the same in both languages: a name as the record states it, a code, a number with its unit.</summary>
    public static Phrase Same(string text) => new(text, text);

    public string In(Language language) => language switch
    {
        Language.English => En,
        Language.Chinese => Zh,
    };

    public override string ToString() => En;
}
