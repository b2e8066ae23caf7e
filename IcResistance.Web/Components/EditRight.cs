namespace IcResistance.Web.Components;

/// <summary>Whether the reader of a case may change it; cascades to whatever offers to.</summary>
public enum EditRight
{
    /// <summary>Also where nothing can be changed, as in a preview.</summary>
    None,

    Edit,
}
