using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Response;

namespace IcResistance.Domain.Resistance.Definitions;

/// <summary>The answer that all definitions share where there is no progression to judge; null where there is one.</summary>
internal static class ProgressionThatCounts
{
    public static Verdict? Check(ResistanceCourse course) => course switch
    {
        { Progression.Visit.Modality: Modality.Clinical } => ClinicalOnly(course.Progression),
        { Progression: not null } => null,
        { Response.ExplainedProgression: { } explained } => Explained(explained.Visit, explained.Explanation, explained.Data),
        { Response.Pseudoprogression: { } pseudo } => Pseudoprogression(pseudo, course.Response.PseudoprogressionClearedAt),
        _ when UnassignedProgression(course) is { } visit => Verdict.Lacks(MissingFact.LineOfProgression).Using(Fact(visit)),
        { Line.StopReason: StopReason.Progression } => NoAssessmentOfProgression,
        _ when course.Evaluations.Any() || Unassigned(course).Any() => NoProgression(course),
        _ => Verdict.Lacks(MissingFact.Assessment),
    };

    private static Verdict ClinicalOnly(VisitResponse progression) => new Verdict(
        ResistanceResult.Indeterminate,
        new Phrase("Progression by clinical judgement only; no imaging shows it (AR-25).", "仅为临床判断的进展，无影像学证实（AR-25）。"))
        .Lacking(MissingFact.ImagingOfProgression)
        .Using(Fact(progression));

    private static Verdict NoAssessmentOfProgression { get; } = new Verdict(
        ResistanceResult.Indeterminate,
        new Phrase(
            "Progression is stated as the reason for stopping, but no assessment shows it (AR-25).",
            "停药原因为疾病进展，但无评估记录证实（AR-25）。"))
        .Lacking(MissingFact.ImagingOfProgression);

    private static Verdict Explained(VisitResponse visit, Phrase explanation, string data) => new Verdict(
        ResistanceResult.NotResistant,
        Phrase.Of($"The apparent progression is {explanation.En} (C7).", $"所见进展{explanation.Zh}（C7）。"))
        .Using(Fact(visit), new DefinitionFact(explanation, [data]));

    private static Verdict Pseudoprogression(VisitResponse visit, VisitResponse? clearedAt) => new Verdict(
        ResistanceResult.NotResistant,
        new Phrase(
            "The unconfirmed progression was cleared by a later visit without new therapy: pseudoprogression (IR-13, C12).",
            "未证实的进展在未加用新治疗的情况下于后续访视消除：假性进展（IR-13，C12）。"))
        .Using(Fact(visit), clearedAt is null ? null : Fact(clearedAt));

    private static Verdict NoProgression(ResistanceCourse course)
    {
        var categorized = course.Evaluations.Where(visit => visit.Recist is not null and not RecistCategory.NE).ToList();
        return categorized.Count > 0
            ? new Verdict(
                ResistanceResult.NotResistant,
                new Phrase("No progression on record after the first dose.", "首次给药后记录中无疾病进展。"))
                .Using(Fact(categorized[^1]))
            : new Verdict(
                ResistanceResult.NotResistant,
                new Phrase(
                    "No progression on record after the first dose; the assessments give no response category.",
                    "首次给药后记录中无疾病进展；评估未给出疗效分类。"))
                .Lacking(MissingFact.ResponseCategory).Using([.. course.Evaluations.Concat(Unassigned(course)).Take(1).Select(Fact)]);
    }

    private static IEnumerable<VisitResponse> Unassigned(ResistanceCourse course) => course.History.Visits.Where(visit =>
        visit is { Line: null, IsBaseline: false, Visit.Time.Phase: not TreatmentPhase.BeforeIci } && !(visit.Day <= course.Line.StartDay));

    private static VisitResponse? UnassignedProgression(ResistanceCourse course) =>
        Unassigned(course).FirstOrDefault(visit => visit.Recist is RecistCategory.PD);

    private static DefinitionFact Fact(VisitResponse visit)
    {
        var category = visit.Recist?.WrittenName();
        return new(
            category is null
                ? new Phrase("Assessment in words, without a category", "仅有文字描述的评估，无疗效分类")
                : Phrase.Of($"Assessment: {category}", $"评估：{category}"),
            [visit.Visit.Path]);
    }
}
