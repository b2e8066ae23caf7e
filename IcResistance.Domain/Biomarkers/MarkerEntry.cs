using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Biomarkers;

/// <summary>How far a marker's evidence reaches (BM-01).</summary>
public enum EvidenceGrade
{
    /// <summary>Regulator-approved use for decisions in NSCLC.</summary>
    A,

    /// <summary>Prospective or replicated data, no approved use.</summary>
    B,

    /// <summary>Retrospective; cut-offs differ.</summary>
    C,

    /// <summary>Preclinical or mechanism only.</summary>
    D,
}

/// <summary>What is known of one marker: its units and ranges, how good its evidence is, and what a value may be compared with.</summary>
public sealed record MarkerEntry
{
    /// <summary>Marker id, for example <c>pd-l1-tps</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Rule that the entry comes from, for example <c>BM-10</c>.</summary>
    public required string Rule { get; init; }

    public required Phrase Name { get; init; }

    /// <summary>Null where no grade applies: a marker without a score name, or no decision score in NSCLC.</summary>
    public EvidenceGrade? Grade { get; init; }

    /// <summary>Only the patient's own course may be judged: no validated cut-off, no "high" or "low" (BM-02).</summary>
    public required bool TrendOnly { get; init; }

    /// <summary>Units that a value may have, the usual one first. Not stated: depends on the assay, any unit is taken.</summary>
    public ValueList<MarkerUnit> Units { get; init; }

    /// <summary>A number without its unit says nothing (BM-27).</summary>
    public bool UnitRequired { get; init; }

    /// <summary>A ratio, score or count, which is written as a plain number: no unit is no gap.</summary>
    public bool UnitOptional { get; init; }

    /// <summary>Assays that a cut-off is validated for; not stated: any. A cut-off needs grade A or B and a matching assay (BM-02).</summary>
    public ValueList<string> Assays { get; init; }

    /// <summary>Validated cut-offs; empty for every trend-only marker.</summary>
    public ValueList<MarkerCutOff> CutOffs { get; init; }

    /// <summary>What a higher value is said to mean.</summary>
    public Phrase? Direction { get; init; }

    /// <summary>What must be known when reading a value.</summary>
    public Phrase? Note { get; init; }

    /// <summary>Whether any rule reads the marker beyond showing it.</summary>
    public bool Interpreted { get; init; } = true;

    /// <summary>The unit as this marker knows it, whatever its spelling; null where the marker does not have this unit, or needs one and none is stated.</summary>
    public MarkerUnit? FindUnit(string? spelling) => spelling is null
        ? UnitOptional ? Units[0] : null
        : Units.FirstOrDefault(unit => unit.IsWritten(spelling));

    /// <summary>The cut-offs that may be shown for a measurement: none unless grade, assay and unit allow it (BM-02, BM-03).</summary>
    public IEnumerable<MarkerCutOff> CutOffsFor(BiomarkerMeasurement measurement)
    {
        ArgumentNullException.ThrowIfNull(measurement);
        var assayMatches = Assays.Count == 0
            || Assays.Any(assay => measurement.Assay?.Contains(assay, StringComparison.OrdinalIgnoreCase) is true);
        return Grade is EvidenceGrade.A or EvidenceGrade.B && assayMatches && measurement.HasKnownUnit() ? CutOffs : [];
    }
}

/// <summary>A validated cut-off: a value compared this way is on its upper side.</summary>
/// <param name="Comparator">How a value must relate to the cut-off, for example "at least".</param>
/// <param name="Value">The cut-off in the marker's usual unit, or the multiple of the upper limit of normal.</param>
/// <param name="TimesUpperLimit">Whether <paramref name="Value"/> multiplies the measurement's own upper reference limit.</param>
/// <param name="Label">What a value on the upper side is called.</param>
public sealed record MarkerCutOff(ValueComparator Comparator, decimal Value, bool TimesUpperLimit, Phrase Label);
