using System.Globalization;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Summary;
using IcResistance.Web.Shell;

namespace IcResistance.Web.Reports;

/// <summary>How a print was asked for: in an address, in a form, or on the command line.</summary>
public sealed record PrintRequest
{
    public const string LanguageKey = "language";
    public const string PaperKey = "paper";
    public const string LayoutKey = "layout";
    public const string LargePrintKey = "large-print";
    public const string DeIdentifiedKey = "de-identified";
    public const string BoardDateKey = "board-date";
    public const string FinalKey = "final";

    /// <summary>The value of <see cref="LanguageKey"/> that asks for both languages.</summary>
    public const string Both = "both";

    public ValueList<Language> Languages { get; init; } = [Language.English];

    public PaperSize Paper { get; init; } = PaperSize.A4;

    public PrintLayout Layout { get; init; } = PrintLayout.Summary;

    public bool IsLargePrint { get; init; }

    public bool IsDeIdentified { get; init; }

    public DateOnly? BoardDate { get; init; }

    /// <summary>FINAL on every page instead of DRAFT: the word of whoever prints; the program keeps no signature.</summary>
    public SummaryStatus Status { get; init; } = SummaryStatus.Draft;

    /// <summary>Large print runs across the sheet, so that its tables keep their proportions.</summary>
    public PageSetup Setup => new() { Paper = Paper, IsLandscape = Layout is PrintLayout.Handout || IsLargePrint, IsLargePrint = IsLargePrint };

    /// <summary>One language in usual type keeps to its pages; two languages and large print take the pages that they need.</summary>
    public bool KeepsToPages => Languages.Count == 1 && !IsLargePrint;

    /// <summary>"en", "zh-Hans" or "both"; for names of files.</summary>
    public string LanguageTag => Languages is [var only] ? only.Tag() : Both;

    /// <summary>Reads a request from texts.</summary>
    /// <param name="value">The text given under a key; null or empty where none was.</param>
    /// <param name="fallback">Language where none is asked for.</param>
    /// <exception cref="FormatException">A text means nothing; the message is its key.</exception>
    public static PrintRequest Parse(Func<string, string?> value, Language fallback) => new()
    {
        Languages = Read<ValueList<Language>>(value, LanguageKey, [fallback], LanguagesOf),
        Paper = Read(value, PaperKey, PaperSize.A4, Enum<PaperSize>),
        Layout = Read(value, LayoutKey, PrintLayout.Summary, Enum<PrintLayout>),
        IsLargePrint = Read(value, LargePrintKey, false, Flag),
        IsDeIdentified = Read(value, DeIdentifiedKey, false, Flag),
        Status = Read(value, FinalKey, false, Flag) ? SummaryStatus.Final : SummaryStatus.Draft,
        BoardDate = value(BoardDateKey) is { Length: > 0 } ? Read(value, BoardDateKey, default, Date) : null,
    };

    private static ValueList<Language>? LanguagesOf(string text) => (text, LanguageTags.Parse(text)) switch
    {
        (Both, _) => [Language.English, Language.Chinese],
        (_, { } one) => ValueList.Create([one]),
        _ => null,
    };

    private static T Read<T>(Func<string, string?> value, string key, T fallback, Func<string, T?> parse)
        where T : struct => value(key) is { Length: > 0 } text ? parse(text) ?? throw new FormatException(key) : fallback;

    private static T? Enum<T>(string text)
        where T : struct, Enum => System.Enum.TryParse<T>(text, ignoreCase: true, out var parsed) && System.Enum.IsDefined(parsed) && !char.IsAsciiDigit(text[0]) ? parsed : null;

    private static DateOnly? Date(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    private static bool? Flag(string text) => text switch
    {
        "true" or "on" or "1" => true,
        "false" or "off" or "0" => false,
        _ => null,
    };
}
