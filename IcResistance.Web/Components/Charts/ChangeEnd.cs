namespace IcResistance.Web.Components.Charts;

/// <summary>One end of a change.</summary>
/// <param name="Value">With its sign and unit.</param>
/// <param name="Time">When.</param>
/// <param name="Method">Assay and specimen.</param>
/// <param name="IsBound">A limit of the assay stands for the value.</param>
/// <param name="Path">JSON path of the datum.</param>
public sealed record ChangeEnd(string Value, string Time, string Method, bool IsBound, string Path);
