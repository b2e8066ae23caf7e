using IcResistance.Domain.Primitives;
using IcResistance.Domain.Timeline;

namespace IcResistance.Domain.Resistance.Definitions;

/// <summary>AR-10: "secondary resistance" of ATALANTE-1, 12 weeks or more of a checkpoint inhibitor given alone as second line.</summary>
public sealed class Atalante1Definition : PublishedDefinition
{
    private const int LeastDays = 84;
    private const int SecondLine = 2;

    public override string Rule => "AR-10";

    protected override Phrase Name => new("ATALANTE-1 secondary resistance", "ATALANTE-1 继发性耐药");

    protected override string Citation => "ATALANTE-1, Ann Oncol 2023, doi:10.1016/j.annonc.2023.07.006";

    protected override Verdict? CheckRegimen(ResistanceCourse course) => course.Line switch
    {
        { Regimen: not RegimenClass.IciMonotherapy } => RegimenScope.Only(RegimenClass.IciMonotherapy, course),
        { NumberIsStated: true, Number: not SecondLine } => new(
            ResistanceResult.NotApplicable,
            Phrase.Of($"Line {course.Line.Number}; the definition is for second-line monotherapy.", $"第 {course.Line.Number} 线；该定义针对二线单药治疗。")),
        { NumberIsStated: true } => null,
        _ => Verdict.Lacks(MissingFact.LineNumber),
    };

    protected override Verdict Judge(ResistanceCourse course) =>
        ExposureThreshold.Judge(course, LeastDays, new Phrase("12 weeks", "12 周"), ResistanceResult.NotMet);
}
