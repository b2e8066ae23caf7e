namespace IcResistance.Web.Shell;

/// <summary>Whether a page may name the patient: a screen that is projected need not.</summary>
public enum Privacy
{
    /// <summary>Id, title and age are shown.</summary>
    Named,

    /// <summary>Id, title, source, age and date of birth are left out of the page, its title included. The address bar is the browser's and stays.</summary>
    Hidden,
}

public static class PrivacyNames
{
    /// <summary>The word that the cookie uses.</summary>
    public static string Name(this Privacy privacy) => privacy switch
    {
        Privacy.Named => "named",
        Privacy.Hidden => "hidden",
    };

    public static Privacy? Parse(string? name) => name switch
    {
        "named" => Privacy.Named,
        "hidden" => Privacy.Hidden,
        _ => null,
    };
}
