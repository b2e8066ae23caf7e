using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Resistance.Definitions;

/// <summary>AR-13: any objective response, then progression, as used by Memon 2024 and Hosoya 2021.</summary>
public sealed class ResponseThenProgressionDefinition : PublishedDefinition
{
    public override string Rule => "AR-13";

    protected override Phrase Name => new("Response, then progression", "缓解后进展");

    protected override string Citation => "Memon 2024, Cancer Cell, doi:10.1016/j.ccell.2023.12.013; Hosoya 2021, BMC Cancer";

    protected override Verdict Judge(ResistanceCourse course) => (course switch
    {
        { HadResponse: true } or { EarlierResponse: not null } => new Verdict(
            ResistanceResult.Acquired,
            new Phrase("Objective response, then progression.", "客观缓解后进展。")),
        { HadResponse: false } => new Verdict(
            ResistanceResult.NotMet,
            Phrase.Of(
                $"Best response {course.Best!.Value.WrittenName()}: no CR or PR before progression.",
                $"最佳疗效 {course.Best!.Value.WrittenName()}：进展前无 CR 或 PR。")),
        _ => Verdict.Lacks(MissingFact.ResponseCategory),
    }).Using(course.EarlierResponse(), course.BestResponse(), course.Progression());
}
