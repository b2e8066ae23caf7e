using MudBlazor;

namespace IcResistance.Web.Shell;

/// <summary>Colours, type and spacing of the MudBlazor components. The same values are CSS variables in <c>board.css</c> for our own markup.</summary>
/// <remarks>
/// Response categories (CR, PR, SD, PD, NE) are not theme colours: they are the same in both appearances and are only ever
/// used through the <c>--response-*</c> variables, together with their letters and shape.
/// </remarks>
public static class BoardTheme
{
    private const string Navy = "#1d2a4d";

    private static readonly string[] s_fonts =
        ["system-ui", "-apple-system", "Segoe UI", "Roboto", "Noto Sans", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", "sans-serif"];

    public static readonly MudTheme Theme = new()
    {
        PaletteLight = Light(),
        PaletteDark = Dark(),
        Typography = Type(),
        LayoutProperties = new() { DefaultBorderRadius = "6px", AppbarHeight = "48px" },
    };

    private static PaletteLight Light() => new()
    {
        Primary = "#2f4aa0",
        Secondary = "#6a4a91",
        Tertiary = "#8a6d3b",
        Info = "#0072b2",
        Success = "#1b7f5a",
        Warning = "#a85a00",
        Error = "#b3261e",
        Background = "#f2f4f8",
        BackgroundGray = "#e9ecf3",
        Surface = "#ffffff",
        AppbarBackground = Navy,
        AppbarText = "#ffffff",
        DrawerBackground = "#ffffff",
        DrawerText = "#1b2233",
        TextPrimary = "#1b2233",
        TextSecondary = "#566079",
        ActionDefault = "#566079",
        LinesDefault = "#d9deea",
        LinesInputs = "#8089a0",
        TableLines = "#e3e7f0",
        TableHover = "#eef1f8",
        Divider = "#d9deea",
    };

    private static PaletteDark Dark() => new()
    {
        Primary = "#9db2f5",
        PrimaryContrastText = "#10182d",
        Secondary = "#c3a8e6",
        Tertiary = "#d8bd8a",
        Info = "#6fc0ee",
        Success = "#6fcfa8",
        Warning = "#f0b063",
        Error = "#ff9a90",
        Background = "#10141f",
        BackgroundGray = "#171d2b",
        Surface = "#1a2130",
        AppbarBackground = "#141c33",
        AppbarText = "#ffffff",
        DrawerBackground = "#1a2130",
        DrawerText = "#e6e9f2",
        TextPrimary = "#e6e9f2",
        TextSecondary = "#a9b2c8",
        ActionDefault = "#a9b2c8",
        LinesDefault = "#323c52",
        LinesInputs = "#7682a0",
        TableLines = "#2a3347",
        TableHover = "#222b3e",
        Divider = "#323c52",
    };

    private static Typography Type() => new()
    {
        Default = new DefaultTypography { FontFamily = s_fonts, FontSize = ".875rem", LineHeight = "1.45", LetterSpacing = "normal" },
        H1 = new H1Typography { FontFamily = s_fonts, FontSize = "1.5rem", FontWeight = "700", LineHeight = "1.25", LetterSpacing = "normal" },
        H2 = new H2Typography { FontFamily = s_fonts, FontSize = "1.15rem", FontWeight = "700", LineHeight = "1.3", LetterSpacing = "normal" },
        H3 = new H3Typography { FontFamily = s_fonts, FontSize = "1rem", FontWeight = "650", LineHeight = "1.35", LetterSpacing = "normal" },
        H4 = new H4Typography { FontFamily = s_fonts, FontSize = ".9rem", FontWeight = "650", LineHeight = "1.4", LetterSpacing = "normal" },
        Body1 = new Body1Typography { FontFamily = s_fonts, FontSize = ".875rem", LineHeight = "1.45", LetterSpacing = "normal" },
        Body2 = new Body2Typography { FontFamily = s_fonts, FontSize = ".8125rem", LineHeight = "1.45", LetterSpacing = "normal" },
        Button = new ButtonTypography { FontFamily = s_fonts, FontSize = ".875rem", FontWeight = "600", TextTransform = "none", LetterSpacing = "normal" },
        Caption = new CaptionTypography { FontFamily = s_fonts, FontSize = ".75rem", LetterSpacing = "normal" },
        Overline = new OverlineTypography { FontFamily = s_fonts, FontSize = ".7rem", LetterSpacing = ".06em" },
    };
}
