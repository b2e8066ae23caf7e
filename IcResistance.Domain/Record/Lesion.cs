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

    /// <summary>A lymph node: measured by its short axis. Null: not stated, taken as no.</summary>
    public bool? Node { get; init; }

    public LesionRole? Role { get; init; }

    /// <summary>Day of a local treatment (radiotherapy, surgery, ablation) of this lesion.</summary>
    public int? LocallyTreatedDay { get; init; }

    public bool IsNode => Node is true;
}
