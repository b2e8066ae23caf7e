namespace IcResistance.Web.Components;

/// <summary>Addresses of the knowledge base; each can carry the way back to where the reader came from.</summary>
public static class KnowledgeAddress
{
    public const string Path = "/knowledge";

    public static string OfMechanism(string id, string? from = null) =>
        $"{Path}/{Uri.EscapeDataString(id)}{(from is null ? "" : $"?from={Uri.EscapeDataString(from)}")}";
}
