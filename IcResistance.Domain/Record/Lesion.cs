namespace IcResistance.Domain.Record;

public enum LesionRole
{
    Target,
    NonTarget,
    New,
}

/// <summary>A tumour lesion that measurements refer to by its id.</summary>
public sealed record Lesion
{
    public required string Id { get; init; }

    public required string Organ { get; init; }

    public string? Site { get; init; }

    /// <summary>A lymph node: measured by its short axis. Null: not stated, and then the organ tells.</summary>
    public bool? Node { get; init; }

    public LesionRole? Role { get; init; }

    /// <summary>Day of a local treatment (radiotherapy, surgery, ablation) of this lesion.</summary>
    public int? LocallyTreatedDay { get; init; }

    public bool IsNode => Node ?? SaysNode(Organ);

    /// <summary>"lymph node", "mediastinal nodes", "淋巴结"; not "nodule".</summary>
    private static bool SaysNode(string organ) => organ.Contains("淋巴结", StringComparison.Ordinal)
        || organ.EndsWith("node", StringComparison.OrdinalIgnoreCase) || organ.EndsWith("nodes", StringComparison.OrdinalIgnoreCase)
        || organ.Contains("lymph node", StringComparison.OrdinalIgnoreCase);
}
