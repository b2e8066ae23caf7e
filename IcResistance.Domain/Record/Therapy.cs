using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Record;

public enum TherapyKind
{
    /// <summary>Immune checkpoint inhibitor.</summary>
    Ici,
    Chemotherapy,
    Targeted,
    AntiAngiogenic,
    Radiotherapy,
    Surgery,
    Ablation,
    Vaccine,
    CellTherapy,

    /// <summary>Traditional Chinese medicine.</summary>
    Tcm,
    Other,
}

public enum TherapyIntent
{
    Palliative,
    Adjuvant,
    Neoadjuvant,
    Consolidation,
    Curative,
}

public enum StopReason
{
    Progression,
    Toxicity,
    Completed,
    PatientWish,
    Death,
    Other,
    Unknown,
}

/// <summary>One course of an anticancer treatment. Courses with the same start and line are one regimen.</summary>
public sealed record Therapy : ClinicalEvent
{
    public required string Name { get; init; }

    public required TherapyKind Kind { get; init; }

    public ValueList<string> Agents { get; init; }

    /// <summary>Line of therapy as stated, from 1; null where the source does not number it.</summary>
    public int? Line { get; init; }

    public TherapyIntent? Intent { get; init; }

    public CourseEnd End { get; init; }

    public int? Cycles { get; init; }

    public string? Site { get; init; }

    /// <summary>Total dose in gray.</summary>
    public decimal? DoseGy { get; init; }

    public int? Fractions { get; init; }

    public StopReason? StopReason { get; init; }

    /// <summary>Works on one place only: radiotherapy, surgery, ablation.</summary>
    public bool IsLocal => Kind is TherapyKind.Radiotherapy or TherapyKind.Surgery or TherapyKind.Ablation;

    /// <summary>The agents, or the course's name where no agent is listed.</summary>
    public IReadOnlyList<string> AgentNames => Agents.Count > 0 ? Agents : [Name];

    protected override string ListName => "therapies";
}
