using System.Globalization;

namespace IcResistance.Web.Data;

/// <summary>Terms that lie side by side in the index: the one way in which lists look for cases.</summary>
/// <param name="First">First term that is meant.</param>
/// <param name="Last">Last term that is meant.</param>
public readonly record struct TermRange(string First, string Last)
{
    // Below every character of a term's name, so that a dated term sorts straight behind its name and before any longer name.
    private const char DateMark = '!';

    /// <summary>Above every character that a word may go on with.</summary>
    private const string Behind = "\U0010FFFF";

    /// <summary>One term alone.</summary>
    public static TermRange Exactly(string term) => new(term, term);

    /// <summary>Every term that begins so.</summary>
    public static TermRange From(string prefix) => new(prefix, prefix + Behind);

    /// <summary>A term without a date, and with any date up to and with a day.</summary>
    public static TermRange UpTo(string term, DateOnly day) => new(term, Dated(term, day));

    /// <summary>A term with any date after a day.</summary>
    public static TermRange After(string term, DateOnly day) => new(Dated(term, day.AddDays(1)), Dated(term, DateOnly.MaxValue));

    /// <summary>A term that holds from, or until, a day.</summary>
    public static string Dated(string term, DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{term}{DateMark}{day:yyyy-MM-dd}");
}
