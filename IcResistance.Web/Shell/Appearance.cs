namespace IcResistance.Web.Shell;

/// <summary>Light for the office, dark for the meeting room.</summary>
public enum Appearance
{
    Light,
    Dark,
}

public static class AppearanceNames
{
    /// <summary>The word that style sheets and the cookie use.</summary>
    public static string Name(this Appearance appearance) => appearance switch
    {
        Appearance.Light => "light",
        Appearance.Dark => "dark",
    };

    public static Appearance? Parse(string? name) => name switch
    {
        "light" => Appearance.Light,
        "dark" => Appearance.Dark,
        _ => null,
    };
}
