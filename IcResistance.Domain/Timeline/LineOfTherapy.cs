using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Timeline;

/// <summary>What an immune checkpoint inhibitor was given with; decides which published definition of resistance applies.</summary>
public enum RegimenClass
{
    /// <summary>One PD-(L)1 or other checkpoint inhibitor alone.</summary>
    IciMonotherapy,
    IciChemotherapy,

    /// <summary>Two checkpoint inhibitors.</summary>
    IciCombination,

    /// <summary>With a targeted or anti-angiogenic drug, with or without chemotherapy.</summary>
    IciTargeted,

    /// <summary>With a partner for which no definition exists (vaccine, cell therapy, an investigational drug).</summary>
    IciOther,

    /// <summary>An inhibitor, but the record does not tell which drugs the regimen held: none of the other classes can be excluded.</summary>
    IciUnknown,
    NoIci,
}

/// <summary>The setting a line was given in; the definitions of resistance used here are for advanced disease.</summary>
public enum TreatmentSetting
{
    Advanced,
    Adjuvant,
    Neoadjuvant,
    Consolidation,
}

/// <summary>Systemic anticancer courses that belong together: one regimen and its maintenance.</summary>
/// <remarks>Radiotherapy, surgery and ablation are not part of a line; a decoction or other supportive treatment does not open one (C16).</remarks>
public sealed record LineOfTherapy
{
    /// <summary>Line number, as stated or else counted in order of time from 1.</summary>
    public required int Number { get; init; }

    /// <summary>Whether the source numbered this line.</summary>
    public required bool NumberIsStated { get; init; }

    /// <summary>The courses of this line, in the order of the record.</summary>
    public required ValueList<Therapy> Courses { get; init; }

    /// <summary>Distinct agents of all courses.</summary>
    public required ValueList<string> Agents { get; init; }

    public required RegimenClass Regimen { get; init; }

    public required TreatmentSetting Setting { get; init; }

    /// <summary>First dose; null when undated.</summary>
    public required int? StartDay { get; init; }

    /// <summary>Last known day of the line's last course; null when unknown or ongoing.</summary>
    public required int? EndDay { get; init; }

    public required bool Ongoing { get; init; }

    /// <summary>Day of the last ICI dose in this line, as far as stated (end of the last ICI course); null when unknown or ongoing.</summary>
    public required int? LastIciDay { get; init; }

    /// <summary>Whether the ICI of this line is still being given at the end of the record.</summary>
    public required bool IciOngoing { get; init; }

    /// <summary>Why the ICI was stopped (or, in a line without one, the line).</summary>
    public required StopReason? StopReason { get; init; }

    /// <summary>An ICI given again after an earlier line with an ICI had ended.</summary>
    public required bool IsRechallenge { get; init; }

    public bool ContainsIci => Regimen is not RegimenClass.NoIci;
}
