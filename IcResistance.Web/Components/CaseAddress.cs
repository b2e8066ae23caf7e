namespace IcResistance.Web.Components;

/// <summary>Addresses inside a case.</summary>
public static class CaseAddress
{
    /// <summary>Where what is to be looked at stands with its rule and its data.</summary>
    public static string OfAlerts(string id) => $"/cases/{Uri.EscapeDataString(id)}?tab=resistance#alerts";
}
