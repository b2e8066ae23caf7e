using System.Text.Json.Serialization;
using IcResistance.Domain.Assessment.Monitoring;
using IcResistance.Domain.Biomarkers;
using IcResistance.Domain.Mechanisms;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Resistance;
using IcResistance.Domain.Response;
using IcResistance.Domain.Strategies;

namespace IcResistance.Domain.Assessment;

/// <summary>Everything that the program concludes from one case record as of one day. Same record in, same assessment out.</summary>
public sealed record CaseAssessment
{
    /// <summary>The facts that were assessed: the record cut to the as-of day.</summary>
    public required CaseRecord Record { get; init; }

    /// <summary>The day asked for, or the record's last day; null where nothing in the record is dated.</summary>
    public required int? AsOfDay { get; init; }

    /// <summary>Version of the rules and the knowledge catalogue, for example <c>2026.1</c>.</summary>
    public required string RuleSet { get; init; }

    public required ResponseHistory Responses { get; init; }

    public required ResistanceAssessment Resistance { get; init; }

    /// <summary>One finding for each mechanism of the taxonomy, in its order.</summary>
    public required ValueList<MechanismFinding> Mechanisms { get; init; }

    public required ValueList<OutsideFinding> OutsideTaxonomy { get; init; }

    /// <summary>Every option of the review weighed against the record, in the review's order; laid out, never advised (ST-00).</summary>
    public required ValueList<OptionFinding> Options { get; init; }

    /// <summary>What is settled before any option is discussed (ST-02).</summary>
    public required ValueList<PriorCheck> ChecksBeforeOptions { get; init; }

    public required ValueList<Alert> Alerts { get; init; }

    /// <summary>Alerts that time alone will raise after <see cref="AsOfDay"/>; see <see cref="CalendarAlerts"/>.</summary>
    public ValueList<UpcomingAlert> Upcoming { get; init; } = [];

    /// <summary>Courses that may go before a progression (LDH, NLR, a rising sum); addition to the contract, decision 0005.</summary>
    public ValueList<MonitoringNote> Monitoring { get; init; } = [];

    /// <summary>Molecular response by each published definition that a ctDNA series can be read by (BM-40 to BM-42); addition, decision 0005.</summary>
    public ValueList<MolecularResponse> MolecularResponses { get; init; } = [];

    public required ValueList<Gap> Gaps { get; init; }
}

public enum AlertKind
{
    CtdnaRise,
    [JsonStringEnumMemberName("pending-iupd")]
    PendingIupd,
    MissingConfirmation,
    StaleData,
    ReportedDiffers,
    ImpossibleSequence,
}

/// <summary>Something to look at. Never a progression, never advice.</summary>
public sealed record Alert(AlertKind Kind, int? Day, Phrase Text, string Rule, ValueList<string> Data)
{
    /// <summary>What is waited for should have come already: the confirmation window has passed.</summary>
    public bool IsOverdue { get; init; }
}

/// <summary>A test or fact that would settle open questions.</summary>
/// <param name="What">The test or fact.</param>
/// <param name="Why">What it would decide.</param>
/// <param name="WouldSettle">Ids of the mechanisms or rules that it would settle.</param>
public sealed record Gap(Phrase What, Phrase Why, ValueList<string> WouldSettle);
