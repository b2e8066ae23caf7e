using System.Globalization;
using IcResistance.Domain.Primitives;

namespace IcResistance.Web.Shell;

/// <summary>The languages of the program as the web names them.</summary>
public static class LanguageTags
{
    /// <summary>BCP 47 tag: <c>en</c> or <c>zh-Hans</c>.</summary>
    public static string Tag(this Language language) => language switch
    {
        Language.English => "en",
        Language.Chinese => "zh-Hans",
    };

    public static CultureInfo Culture(this Language language) => CultureInfo.GetCultureInfo(language.Tag());

    /// <summary>Any tag of a supported language (<c>zh</c>, <c>zh-CN</c>, <c>en-GB</c>); null for every other.</summary>
    public static Language? Parse(string? tag) => tag?.Split('-')[0].ToLowerInvariant() switch
    {
        "en" => Language.English,
        "zh" => Language.Chinese,
        _ => null,
    };
}
