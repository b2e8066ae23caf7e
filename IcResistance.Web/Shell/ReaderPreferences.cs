using IcResistance.Domain.Primitives;
using IcResistance.Web.Components;

namespace IcResistance.Web.Shell;

/// <summary>How one reader wants to see the program, and on what. Kept in cookies and sent by the browser, so that the server knows it before it writes the first line.</summary>
public sealed record ReaderPreferences(Language Language, Appearance Appearance, Privacy Privacy = Privacy.Named, ScreenKind Screen = ScreenKind.Wide)
{
    public const string LanguageCookie = "icr-language";
    public const string AppearanceCookie = "icr-appearance";
    public const string PrivacyCookie = "icr-privacy";

    public static readonly ReaderPreferences Default = new(Language.English, Appearance.Light);

    /// <summary>What the reader chose; else the first supported language that the browser asks for.</summary>
    public static ReaderPreferences From(HttpRequest request) => new(
        LanguageTags.Parse(request.Cookies[LanguageCookie]) ?? AskedFor(request) ?? Default.Language,
        AppearanceNames.Parse(request.Cookies[AppearanceCookie]) ?? Default.Appearance,
        PrivacyNames.Parse(request.Cookies[PrivacyCookie]) ?? Default.Privacy,
        ScreenKinds.AskedBy(request));

    private static Language? AskedFor(HttpRequest request) => request.GetTypedHeaders().AcceptLanguage
        .OrderByDescending(wish => wish.Quality ?? 1)
        .Select(wish => LanguageTags.Parse(wish.Value.Value))
        .FirstOrDefault(language => language is not null);
}
