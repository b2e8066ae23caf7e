using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Resistance.Definitions;

/// <summary>AR-12: stratum of EVOKE-01, response (CR or PR) to the last PD-(L)1 regimen or not.</summary>
public sealed class Evoke01Definition : PublishedDefinition
{
    public override string Rule => "AR-12";

    protected override Phrase Name => new("EVOKE-01 stratum", "EVOKE-01 分层");

    protected override string Citation => "EVOKE-01, J Clin Oncol 2024, PMC11328920";

    protected override Verdict? CheckRegimen(ResistanceCourse course) => RegimenScope.PdAxis(course);

    protected override Verdict Judge(ResistanceCourse course) => (course.HadResponse switch
    {
        true => new Verdict(
            ResistanceResult.Acquired,
            Phrase.Of($"{course.Best!.Value.WrittenName()} to the last PD-(L)1 regimen.", $"末次 PD-(L)1 方案疗效 {course.Best!.Value.WrittenName()}。")),
        false => new Verdict(
            ResistanceResult.Primary,
            Phrase.Of(
                $"Best response to the last PD-(L)1 regimen {course.Best!.Value.WrittenName()}, neither CR nor PR.",
                $"末次 PD-(L)1 方案最佳疗效 {course.Best!.Value.WrittenName()}，非 CR 或 PR。")),
        null => Verdict.Lacks(MissingFact.ResponseCategory),
    }).Using(course.BestResponse(), course.Progression());
}
