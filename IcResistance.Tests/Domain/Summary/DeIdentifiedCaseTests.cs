using IcResistance.Domain.Assessment;
using IcResistance.Domain.CaseFiles;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Summary;

namespace IcResistance.Tests.Domain.Summary;

public sealed class DeIdentifiedCaseTests
{
    private const string Name = "Zhang Wei";

    [Fact]
    public void FreeTexts_OfEveryKind_AreLeftOut()
    {
        var printed = Written(new CaseRecord
        {
            Id = "Zhang-Wei-1958",
            Title = Name,
            Source = new PublicationSource { Citation = Name },
            StatedDay0 = new DateOnly(2021, 3, 15),
            Day0 = new DateOnly(2021, 3, 15),
            Patient = new Patient { BirthDate = new DateOnly(1958, 5, 2), Wishes = Name, HistologyText = Name, PrimaryText = Name },
            Lesions = [new Lesion { Id = Name, Organ = "liver" }],
            Assessments =
            [
                new ResponseAssessment
                {
                    Time = new EventTime { Day = 40, Date = new DateOnly(2021, 4, 24) },
                    Measurements = [new LesionMeasurement { Lesion = Name, Mm = 20 }],
                    LesionChanges = [new LesionChange { Lesion = Name, Change = LesionChangeKind.Larger }],
                    Reported = new ReportedResponse { Text = Name },
                },
            ],
            Specimens = [new Specimen { Id = Name, Type = SpecimenType.Tissue, Time = EventTime.OnDay(-20), HistologyText = Name }],
            Biomarkers = [new BiomarkerMeasurement { Marker = "pd-l1-tps", Value = 50, Time = EventTime.OnDay(-20), Specimen = Name }],
            FollowUp = new FollowUp { Time = EventTime.OnDay(300), Status = VitalStatus.Dead, Cause = Name },
            Notes = [new ClinicalNote { Time = EventTime.Undated, Text = Name }],
        });

        Assert.DoesNotContain(Name, printed, StringComparison.Ordinal);
        Assert.DoesNotContain("1958", printed, StringComparison.Ordinal);
        Assert.DoesNotContain("2021", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void Age_IsKeptUpToEightyNine()
    {
        Assert.Equal(62, AgeOf(new DateOnly(1958, 5, 2)));
        Assert.Equal(89, AgeOf(new DateOnly(1931, 5, 2)));
        Assert.Null(AgeOf(new DateOnly(1930, 5, 2)));
    }

    [Fact]
    public void Specimens_StillBelongToTheirValues()
    {
        var record = DeIdentifiedCase.Of(Record() with
        {
            Specimens = [new Specimen { Id = "H-2021-0815", Type = SpecimenType.Tissue, Time = EventTime.OnDay(-20) }],
            Biomarkers = [new BiomarkerMeasurement { Marker = "pd-l1-tps", Time = EventTime.OnDay(-20), Specimen = "H-2021-0815" }],
        }, 2);

        Assert.Equal("case-2", record.Id);
        Assert.Equal("S-1", record.Specimens[0].Id);
        Assert.NotNull(record.FindSpecimen(record.Biomarkers[0].Specimen));
    }

    [Fact]
    public void Conclusions_OfEverySharedCase_StayTheSame()
    {
        Assert.All(SummaryCases.Shared(), record =>
        {
            var (known, hidden) = (CaseAssessor.Assess(record), new PrintedCase(CaseAssessor.Assess(record)).DeIdentified(1).Assessment);
            Assert.Equal(known.Resistance.Definitions.Select(item => (item.Rule, item.Result)), hidden.Resistance.Definitions.Select(item => (item.Rule, item.Result)));
            Assert.Equal(known.Mechanisms.Select(item => (item.Entry.Id, item.Status)), hidden.Mechanisms.Select(item => (item.Entry.Id, item.Status)));
            Assert.Equal(known.Responses.Visits.Select(visit => (visit.Recist, visit.Irecist)), hidden.Responses.Visits.Select(visit => (visit.Recist, visit.Irecist)));
        });
    }

    [Fact]
    public void Summary_OfEverySharedCase_NamesNeitherIdNorTitleNorDate()
    {
        Assert.All(SummaryCases.Shared(), record =>
        {
            var hidden = new PrintedCase(CaseAssessor.Assess(record)).DeIdentified(1).Assessment;
            var options = new SummaryOptions { GeneratedAt = SummaryCases.GeneratedAt, IsDeIdentified = true, Question = Name, BoardDate = new DateOnly(2026, 3, 3) };
            var summary = CaseSummaryBuilder.Build(hidden, options);
            var texts = string.Join('\n', summary.Texts(Language.English).Concat(summary.AsPart().Lines.Select(line => line.En)));

            Assert.DoesNotContain(record.Id, texts, StringComparison.Ordinal);
            Assert.DoesNotContain(Name, texts, StringComparison.Ordinal);
            Assert.DoesNotMatch(@"\b(19|20)\d\d-[01]\d-[0-3]\d\b", texts);
            Assert.All(record.Notes.Where(note => note.Text.Length > 20), note => Assert.DoesNotContain(note.Text[..20], texts, StringComparison.Ordinal));
            if (record.Title is { Length: > 20 } title)
            {
                Assert.DoesNotContain(title, texts, StringComparison.Ordinal);
            }
        });
    }

    private static CaseRecord Record() => new() { Id = "x" };

    private static int? AgeOf(DateOnly birth) =>
        DeIdentifiedCase.Of(Record() with { Day0 = new DateOnly(2021, 3, 15), Patient = new Patient { BirthDate = birth } }, 1).Patient!.AgeAtDay0;

    private static string Written(CaseRecord record) => CaseFileWriter.Write(DeIdentifiedCase.Of(record.Numbered(), 1));
}
