using IcResistance.Domain.Board;
using IcResistance.Domain.Resistance;

namespace IcResistance.Web.Data;

/// <summary>How many cases there are, by verdict and by warning.</summary>
public sealed record CaseCounts
{
    public required int All { get; init; }

    /// <summary>Cases with a warning of any kind.</summary>
    public required int Warned { get; init; }

    /// <summary>Cases with a confirmation that should have come already.</summary>
    public required int Overdue { get; init; }

    public required IReadOnlyDictionary<ResistanceResult, int> Verdicts { get; init; }

    public required IReadOnlyDictionary<WarningKind, int> Warnings { get; init; }
}
