using IcResistance.Domain.Record;
using IcResistance.Domain.Resistance;
using IcResistance.Domain.Response;
using IcResistance.Domain.Timeline;

namespace IcResistance.Tests.Domain.Resistance;

/// <summary>A case of courses and reported visits, read from end to end: lines, responses, resistance.</summary>
internal static class WholeCase
{
    public static Therapy Ici(int? day, int? end = null, StopReason? stop = null, int? line = null, int? cycles = null) => new()
    {
        Name = "pembrolizumab",
        Kind = TherapyKind.Ici,
        Agents = ["pembrolizumab"],
        Time = new EventTime { Day = day },
        Line = line,
        Cycles = cycles,
        StopReason = stop,
        End = new CourseEnd { Day = end, Ongoing = end is null ? true : null },
    };

    public static ResponseAssessment Reported(int? day, RecistCategory category, Modality modality = Modality.Ct) => new()
    {
        Time = new EventTime { Day = day },
        Modality = modality,
        Reported = new ReportedResponse { Recist = category },
    };

    public static CaseRecord Record(Therapy[] therapies, params ResponseAssessment[] visits) => new CaseRecord
    {
        Id = "case",
        Patient = new Patient { Primary = PrimarySite.Lung },
        Therapies = [.. therapies],
        Assessments = [.. visits],
    }.Numbered();

    public static ResistanceCourse Course(Therapy[] therapies, params ResponseAssessment[] visits)
    {
        var record = Record(therapies, visits);
        return ResistanceCourse.Of(record, Responses(record), ResistanceConventions.Default)!;
    }

    public static DefinitionResult Judge(string rule, Therapy[] therapies, params ResponseAssessment[] visits)
    {
        var record = Record(therapies, visits);
        return ResistanceAssessor.Assess(record, Responses(record)).Definitions.Single(item => item.Rule == rule);
    }

    private static ResponseHistory Responses(CaseRecord record) => ResponseAssessor.Assess(record, LinesOfTherapy.Of(record));
}
