namespace IcResistance.Web.Reports;

/// <summary>A page of a case on one level of how much it says, printed to see whether it fits.</summary>
internal sealed record PageTrial((int Case, int Page) At, int Level);
