using IcResistance.Domain.Biomarkers;
using IcResistance.Domain.Genomics;
using IcResistance.Domain.Mechanisms;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Resistance;
using IcResistance.Domain.Strategies.Readings;

namespace IcResistance.Domain.Strategies;

/// <summary>What starts each inference of <c>strategies.json</c>, by its id. Every one of them argues, none decides.</summary>
public static class StrategyLinks
{
    private static readonly GeneSymbol[] s_stk11Keap1 = [GeneSymbol.Of("STK11"), GeneSymbol.Of("KEAP1")];

    public static IReadOnlyList<(string Id, Func<StrategyCase, Reading?> Find)> All { get; } =
    [
        ("LK-01", patient => Proven(patient, "INT-1d", "GX-12")),
        ("LK-02", patient => Proven(patient, "INT-2a", "GX-10")),
        ("LK-03", patient => Proven(patient, "INT-2a", "GX-10")),
        ("LK-04", Driver),
        ("LK-05", patient => WhereMet(CourseReadings.ProgressionDuringIci(patient))),
        ("LK-06", patient => WhereMet(CourseReadings.ProgressedAfterStopping(patient))),
        ("LK-07", AllTreatable),
        ("LK-08", patient => Held(patient, "TME-4a")),
        ("LK-09", patient => Held(patient, "TME-1b")),
        ("LK-10", patient => Held(patient, "TME-1b")),
        ("LK-11", patient => Held(patient, "TME-1d")),
        ("LK-12", ColdPhenotype),
        ("LK-13", Stk11OrKeap1),
        ("LK-14", EarlierResponse),
    ];

    /// <summary>The inferences whose finding this patient has, in the order of their ids.</summary>
    public static ValueList<OptionArgument> Find(StrategyCase patient)
    {
        ArgumentNullException.ThrowIfNull(patient);
        return patient.Context.Catalogue.Links
            .Join(All, link => link.Id, trigger => trigger.Id, (link, trigger) => (link, Found: trigger.Find(patient)))
            .Where(pair => pair.Found is not null)
            .Select(pair => new OptionArgument(pair.link, pair.Found!))
            .ToValueList();
    }

    /// <summary>A loss that is supported, by evidence of the rule that decides it: PTEN alone proves no JAK loss.</summary>
    private static Reading? Proven(StrategyCase patient, string mechanism, string rule) =>
        patient.Mechanism(mechanism) is { Status: MechanismStatus.Supported } finding
        && finding.For.Where(evidence => evidence.Rule == rule).ToList() is [var first, ..] decisive
            ? Reading.Met(first.Statement, decisive.SelectMany(evidence => evidence.Data))
            : null;

    private static Reading? Held(StrategyCase patient, string mechanism) =>
        patient.Mechanism(mechanism) is { Status: MechanismStatus.Supported or MechanismStatus.Possible, For: [var first, ..] } finding
            ? Reading.Met(first.Statement, finding.For.SelectMany(evidence => evidence.Data))
            : null;

    private static Reading? Driver(StrategyCase patient) =>
        DriverReadings.NoneTargetable(patient) is { Result: ConditionResult.NotMet } altered ? altered.Reversed() : null;

    private static Reading? AllTreatable(StrategyCase patient) =>
        ProgressionReadings.Oligoprogression(patient).Result is ConditionResult.Met ? WhereMet(ProgressionReadings.AllTreatable(patient)) : null;

    private static Reading? ColdPhenotype(StrategyCase patient) =>
        TumorReadings.Phenotype(patient) is { } phenotype && TumorReadings.IsCold(phenotype)
            ? Reading.Met(MarkerComparison.Say(patient.Record, phenotype), phenotype.Path)
            : null;

    private static Reading? Stk11OrKeap1(StrategyCase patient)
    {
        var lost = patient.Record.Genomics.Where(finding => Array.Exists(s_stk11Keap1, gene => gene.Is(finding.Gene)) && finding.IsLossOfFunction()).ToList();
        return lost.Count > 0
            ? Reading.Met(GenomicWording.Of(lost[0], patient.Record.FindSpecimen(lost[0].Specimen)), lost.Select(finding => finding.Path))
            : null;
    }

    private static Reading? EarlierResponse(StrategyCase patient) =>
        patient is { Context.Resistance.Headline: ResistanceResult.Acquired, Course: { HadResponse: true, Best: { } best } course }
            ? Reading.Met(
                Phrase.Of($"Best response before progression: {best.WrittenName()}.", $"进展前最佳疗效：{best.WrittenName()}。"),
                course.Response.Visits.Where(visit => visit.Recist == best).Take(1).Select(visit => visit.Visit.Path).DefaultIfEmpty(course.Progression!.Visit.Path))
            : null;

    private static Reading? WhereMet(Reading reading) => reading.Result is ConditionResult.Met ? reading : null;
}
