namespace IcResistance.Web.Configuration;

/// <summary>The "Demo" section of appsettings.json.</summary>
public sealed class DemoOptions
{
    public const string Section = "Demo";

    /// <summary>Fill an empty store with the sample cases that come with the program.</summary>
    public bool Load { get; set; }
}
