namespace IcResistance.Web.Components.Charts;

/// <summary>Colours of charts that are the same in both appearances: each keeps a contrast of 3:1 or more on the light and on the dark surface.</summary>
internal static class ChartColours
{
    /// <summary>Sum of diameters, and any single series.</summary>
    public const string Line = "#6478b8";

    public const string Baseline = "#7a8296";
    public const string Response = "#2b86bf";
    public const string Progression = "#d55e00";
    /// <summary>Rim of the chosen point.</summary>
    public const string Selected = "#e69f00";

    /// <summary>Where values stop being comparable.</summary>
    public const string Break = "#b0791b";

    public const string Outline = "#333a4d";

    /// <summary>Series of a chart with several, Okabe and Ito's set without the colours that mean a response.</summary>
    public static readonly IReadOnlyList<string> Several = ["#6478b8", "#b0791b", "#009e73", "#b5609a", "#8a6d5a", "#3f8fb0", "#8f7fd0", "#7a8296"];
}
