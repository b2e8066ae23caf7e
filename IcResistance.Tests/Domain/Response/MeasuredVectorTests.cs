using System.Text.Json;
using IcResistance.Domain.CaseFiles;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Response;

namespace IcResistance.Tests.Domain.Response;

/// <summary>The unit tests of five other projects: lengths, sums and components, each read as a case.</summary>
public sealed class MeasuredVectorTests(ITestOutputHelper output)
{
    /// <summary>Vectors that follow a convention of their source which is not our default: the option that follows it too, or none.</summary>
    private static readonly Dictionary<string, (string Why, ResponseConventions? Option)> s_conventions = new()
    {
        ["rt-i-27d-28d"] = ("IR-02: we accept a scan two days early", ResponseConventions.Default with { IrecistEarlyToleranceDays = 0 }),
        ["rt-i-reappear"] = ("RC-15: after a complete response of one visit we judge by size", ResponseConventions.Default with { ReappearanceAfterCr = ReappearanceRule.AfterAnyCr }),
        ["rt-i-early-scan"] = ("RC-11: the source keeps an early scan out of the nadir; RECIST takes the smallest sum on study", null),
        ["rt-i-ne-not-in-nadir"] = ("RC-11: the source keeps the sum of a visit out of the nadir when a new lesion was not measured; RECIST takes the smallest sum on study", null),
    };

    [Fact]
    public void Targets_VisitByVisit_Agree() => Compare("target_response_sequence", 8, (vector, conventions) =>
    {
        var history = LesionCourse(vector).Assess(conventions);
        var expected = vector.Expected.TryGetProperty("responses", out _) ? vector.Responses() : vector.Responses("responses_source");
        return (Joined(history, visit => visit.Target?.WrittenName(), expected), string.Join(' ', expected.Where(item => item is not (null or "BL"))));
    });

    [Fact]
    public void Targets_ByArithmeticAlone_AgreeWithTheStrictTable()
    {
        var vector = UnitVector.Read().Single(item => item.Id == "pyrecist-1");
        var history = LesionCourse(vector).Assess();
        Assert.Equal(vector.Responses("responses_strict_table"), history.Visits.Skip(1).Select(visit => visit.RawTarget?.WrittenName()));
        Assert.Equal(vector.Expected.GetProperty("nadir_before_mm").EnumerateArray().Select(item => item.GetDecimal()), history.Visits.Skip(1).Select(visit => visit.NadirMm!.Value));
    }

    [Fact]
    public void Sums_VisitByVisit_Agree() => Compare("target_sum_sequence", 4, (vector, conventions) =>
    {
        var expected = vector.Expected.TryGetProperty("responses", out _) ? vector.Responses() : vector.Responses("overall");
        return (Joined(SumCourse(vector).Assess(conventions), visit => visit.Recist?.WrittenName(), expected), string.Join(' ', expected));
    });

    [Fact]
    public void Sums_UpToTheBestResponse_Agree() => Compare("sum_sequence_to_bor", 11, (vector, conventions) =>
    {
        var history = SumCourse(vector).Assess(conventions);
        var found = $"{Joined(history, visit => visit.Recist?.WrittenName(), vector.Responses())}, best {history.Index!.Best.Confirmed?.WrittenName()}";
        var expected = $"{string.Join(' ', vector.Responses())}, best {vector.Expected.GetProperty("bor_confirmed").GetString()}";
        return vector.Expected.TryGetProperty("irecist", out _)
            ? ($"{found}; {Joined(history, visit => visit.Irecist?.WrittenName(), vector.Responses())}", $"{expected}; {string.Join(' ', vector.Responses("irecist"))}")
            : (found, expected);
    });

    [Fact]
    public void IrecistSums_VisitByVisit_Agree() => Compare("irecist_sum_sequence", 2, (vector, conventions) =>
        (Joined(SumCourse(vector).Assess(conventions), visit => visit.Irecist?.WrittenName(), vector.Responses()), string.Join(' ', vector.Responses())));

    [Fact]
    public void IrecistLesions_VisitByVisit_AgreeOrFollowANamedConvention() => Compare("irecist_sequence", 2, (vector, conventions) =>
        (Joined(LesionCourse(vector).Assess(conventions), visit => visit.Irecist?.WrittenName(), vector.Responses()), string.Join(' ', vector.Responses())));

    [Fact]
    public void Components_OfOneVisit_Agree() => Compare("overall_from_components", 3, (vector, _) =>
    {
        var visit = ComponentVisit.Assess(
            vector.Input.GetProperty("target").GetString()!, vector.Input.GetProperty("non_target").GetString()!, vector.Input.GetProperty("new_lesion").GetBoolean() ? "UNEQUIVOCAL" : "NONE");
        return (visit.Recist?.WrittenName() ?? "", vector.Expected.GetProperty("overall").GetString()!);
    });

    [Fact]
    public void Baseline_WithFourTargetsInBothLungs_IsFlagged()
    {
        var vector = UnitVector.Read().Single(item => item.Rule == "baseline_validation");
        var course = new TumourCourse();
        var organs = vector.Input.GetProperty("target_lesions").EnumerateArray().Select(item => item.GetProperty("organ").GetString()!).ToList();
        organs.ForEach(organ => course.Lesion($"T{course.Record().Lesions.Count + 1}", organ: organ));
        var baseline = course.Visit(At(-7, [.. organs.Select((_, position) => TumourCourse.Row($"T{position + 1}", 20))])).Assess().Visits[0];
        Assert.Contains(baseline.Flags, flag => flag.Rule == "RC-07" && flag.Text.En.StartsWith("4 ", StringComparison.Ordinal));
    }

    [Fact]
    public void Selection_WithoutRoles_TakesTheTwoLongestOfAnOrgan()
    {
        var vector = UnitVector.Read().Single(item => item.Rule == "target_selection");
        var course = new TumourCourse();
        decimal[] lengths = [10, 20, 30, 40, 50, 60];
        foreach (var mm in lengths)
        {
            course.Lesion($"L{mm}", role: null, organ: "liver");
        }

        var baseline = course.Visit(At(-7, [.. lengths.Select(mm => TumourCourse.Row($"L{mm}", mm))])).Assess().Visits[0];
        Assert.Equal(vector.Expected.GetProperty("baseline_sum_mm").GetDecimal(), baseline.TargetSumMm);
    }

    [Fact]
    public void Measurement_OfZero_IsALength()
    {
        Assert.Equal("measured 0 mm", UnitVector.Read().Single(item => item.Id == "rt-measure-zero").Expected.GetProperty("status").GetString());
        var visit = new TumourCourse().Lesion("T1").Scan(-7, 20).Visit(At(42, [TumourCourse.Row("T1", 0m)])).Assess().Visits[1];
        Assert.Equal((0m, RecistCategory.CR), (visit.TargetSumMm, visit.Recist));
    }

    [Fact]
    public void Measurement_ThatIsNoLength_IsRefused()
    {
        foreach (var value in UnitVector.Read().Single(item => item.Id == "rt-measure-invalid").Input.GetProperty("values").EnumerateArray())
        {
            var text = $$"""{"caseFile":1,"id":"x","lesions":[{"id":"T1","organ":"lung"}],"assessments":[{"day":0,"measurements":[{"lesion":"T1","mm":{{value.GetRawText()}}}]}]}""";
            Assert.True(CaseFileReader.Read(text).HasErrors, value.GetRawText());
        }
    }

    private void Compare(string rule, int count, Func<UnitVector, ResponseConventions, (string Found, string Expected)> read)
    {
        var (agree, differences) = (0, new List<string>());
        foreach (var vector in UnitVector.Read().Where(vector => vector.Rule == rule))
        {
            var (found, expected) = read(vector, ResponseConventions.Default);
            if (found == expected)
            {
                agree++;
            }
            else if (s_conventions.TryGetValue(vector.Id, out var convention) && (convention.Option is null || read(vector, convention.Option) is var other && other.Found == other.Expected))
            {
                output.WriteLine($"{vector.Id}: {found}, source {expected}. {convention.Why}");
            }
            else
            {
                differences.Add($"{vector.Id}: {found}, source {expected}");
            }
        }

        output.WriteLine($"{rule}: {agree} agree");
        Assert.Empty(differences);
        Assert.Equal(count, agree);
    }

    /// <summary>Categories of the visits for which the source expects one.</summary>
    private static string Joined(ResponseHistory history, Func<VisitResponse, string?> read, string?[] expected) =>
        string.Join(' ', history.Visits.Skip(1).Zip(expected.Where(item => item is not "BL")).Where(pair => pair.Second is not null).Select(pair => read(pair.First)));

    /// <summary>A course of lesions with lengths: the baseline on day -7, the visits on their dates or every six weeks.</summary>
    private static TumourCourse LesionCourse(UnitVector vector)
    {
        var (course, lesions) = (new TumourCourse(), vector.Input.GetProperty("lesions").EnumerateArray().Select(item => item.GetProperty("id").GetString()!).ToList());
        lesions.ForEach(id => course.Lesion(id, organ: $"organ of {id}"));
        if (vector.Input.TryGetProperty("measurements_cm", out var lengths))
        {
            for (var visit = 0; visit < lengths[0].GetArrayLength(); visit++)
            {
                course.Visit(At(visit == 0 ? -7 : 60 * visit, [.. lesions.Select((id, row) => TumourCourse.Row(id, lengths[row][visit].GetDecimal() * 10))]));
            }

            return course;
        }

        course.Visit(At(-7, [.. vector.Input.GetProperty("lesions").EnumerateArray().Select(item => TumourCourse.Row(item.GetProperty("id").GetString()!, item.GetProperty("baseline_mm").GetDecimal()))]));
        foreach (var (position, visit) in vector.Input.GetProperty("visits").EnumerateArray().Index())
        {
            var day = UnitVector.Date(visit, "date") is DateOnly date ? date.DayNumber - UnitVector.Date(vector.Input, "baseline_date")!.Value.DayNumber : 42 * (position + 1);
            course.Visit(LesionVisit(course, visit, lesions, day));
        }

        return course;
    }

    private static ResponseAssessment LesionVisit(TumourCourse course, JsonElement visit, List<string> lesions, int day)
    {
        var targets = lesions.Select(id => Length(id, (visit.TryGetProperty(id, out var mm) ? mm : visit.GetProperty($"{id}_mm")).GetDecimal()));
        var newLesions = visit.TryGetProperty("new_target_mm", out var measured) ? measured.EnumerateObject().ToList() : [];
        foreach (var item in newLesions.Where(item => course.Record().FindLesion(item.Name) is null))
        {
            course.Lesion(item.Name, LesionRole.New, "liver");
        }

        var rows = targets.Concat(newLesions.Select(item => TumourCourse.Row(item.Name, item.Value.GetDecimal())));
        return At(day, [.. rows]) with { NewLesions = newLesions.Count > 0 ? NewLesionStatus.Unequivocal : null };
    }

    /// <summary>A course of sums: two lesions share the sum, so that an unknown sum is one of two lesions missing.</summary>
    private static TumourCourse SumCourse(UnitVector vector)
    {
        var course = new TumourCourse().Lesion("T1").Lesion("T2", organ: "liver");
        course.Visit(At(-7, Halves((vector.Input.TryGetProperty("baseline_mm", out var baseline) ? baseline : vector.Input.GetProperty("baseline_sum_mm")).GetDecimal())));
        foreach (var visit in vector.Input.GetProperty("visits").EnumerateArray())
        {
            var sum = visit.GetProperty("sum_mm");
            course.Visit(At(
                visit.TryGetProperty("day", out var day) ? day.GetInt32() : 7 * visit.GetProperty("week").GetInt32(),
                sum.ValueKind is JsonValueKind.Null ? [TumourCourse.Row("T1", 10), TumourCourse.Row("T2", LesionState.NotAssessed)] : Halves(sum.GetDecimal())) with
            {
                NewLesions = visit.TryGetProperty("new_lesion", out var isNew) && isNew.GetBoolean() ? NewLesionStatus.Unequivocal : NewLesionStatus.None,
                NonTarget = !visit.TryGetProperty("non_target", out var state) ? null : state.GetString() == "ABSENT" ? NonTargetStatus.Cr : NonTargetStatus.Pd,
            });
        }

        return course;
    }

    private static LesionMeasurement[] Halves(decimal sum) => [Length("T1", sum / 2), Length("T2", sum / 2)];

    private static LesionMeasurement Length(string lesion, decimal mm) => mm == 0 ? TumourCourse.Row(lesion, LesionState.Absent) : TumourCourse.Row(lesion, mm);

    private static ResponseAssessment At(int day, LesionMeasurement[] rows) => new() { Time = EventTime.OnDay(day), Measurements = [.. rows] };
}
