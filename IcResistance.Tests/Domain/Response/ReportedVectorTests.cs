using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Response;

namespace IcResistance.Tests.Domain.Response;

/// <summary>The unit tests of admiralonco: histories of reported categories, each read as a case with the options of its test.</summary>
public sealed class ReportedVectorTests(ITestOutputHelper output)
{
    /// <summary>Vectors that ask for something that the program does not do, and why it does not.</summary>
    private static readonly Dictionary<string, string> s_outOfScope = new()
    {
        ["admiralonco-derive_param_confirmed_bor-09-7"] = "category ND: not of RECIST 1.1, a case file refuses it",
        ["admiralonco-derive_param_confirmed_bor-10-9"] = "RC-23: responses after the first progression are not counted, this option counts them",
        ["admiralonco-derive_param_clinbenefit-07-06"] = "RC-23: responses after the first progression are not counted, this option counts them",
        ["admiralonco-derive_param_bor-05-2"] = "progression known from elsewhere than the visits: a case states it as a visit",
        ["admiralonco-derive_param_bor-05-6"] = "progression known from elsewhere than the visits: a case states it as a visit",
        ["admiralonco-derive_param_confirmed_resp-12-7"] = "category ND: not of RECIST 1.1, a case file refuses it",
    };

    [Fact]
    public void BestResponse_WithoutConfirmation_Agrees() => Compare("best_overall_response_unconfirmed", 22, (best, _) => Written(best.Unconfirmed), ExpectedValue);

    [Fact]
    public void BestResponse_WithConfirmation_Agrees() => Compare("best_overall_response_confirmed", 14, (best, _) => Written(best.Confirmed), ExpectedValue);

    [Fact]
    public void ConfirmedResponse_AndItsDate_Agree() => Compare(
        "confirmed_response",
        15,
        (best, first) => Response(best.Confirmed is RecistCategory.CR or RecistCategory.PR, first.AddDays(best.TimeToResponseDays - 1 ?? 0)),
        ExpectedResponse);

    [Fact]
    public void Response_AndItsDate_Agree() => Compare(
        "response_unconfirmed",
        5,
        (best, first) => Response(best.Unconfirmed is RecistCategory.CR or RecistCategory.PR, first.AddDays(best.TimeToResponseDays - 1 ?? 0)),
        ExpectedResponse);

    [Fact]
    public void ClinicalBenefit_IsABestResponseThatTheSourceCountsAsBenefit()
    {
        var vectors = UnitVector.Read().ToDictionary(vector => vector.Id);
        Compare("clinical_benefit", 8, (best, _) => Written(best.Unconfirmed), vector => vector.Expected.GetProperty("value").GetString()!, (vector, found) =>
            vectors[vector.Id].Parameters.GetProperty("benefit_values").EnumerateArray().Any(value => value.GetString() == found) ? "Y" : "N");
    }

    [Fact]
    public void Window_EndsWithTheFirstProgression() => Compare(
        "restrict_to_assessments_up_to_first_pd",
        7,
        (best, first) => string.Join(' ', best.Window.Select(visit => $"{first.AddDays(visit.Day!.Value - 1):yyyy-MM-dd}:{visit.Category.WrittenName()}")),
        vector => string.Join(' ', vector.Expected.GetProperty("retained").EnumerateArray().Select(item => $"{item.GetProperty("date")}:{item.GetProperty("response")}")));

    private void Compare(string rule, int count, Func<BestResponse, DateOnly, string> read, Func<UnitVector, string> expect, Func<UnitVector, string, string>? translate = null)
    {
        var (agree, differences) = (0, new List<string>());
        foreach (var vector in UnitVector.Read().Where(vector => vector.Rule == rule))
        {
            if (s_outOfScope.TryGetValue(vector.Id, out var reason))
            {
                output.WriteLine($"{vector.Id}: out of scope. {reason}");
                continue;
            }

            var found = read(Best(vector, out var first), first);
            found = translate is null ? found : translate(vector, found);
            var expected = expect(vector);
            agree += found == expected ? 1 : 0;
            differences.AddRange(found == expected ? [] : [$"{vector.Id}: {found}, source {expected}"]);
        }

        output.WriteLine($"{rule}: {agree} agree");
        Assert.Empty(differences);
        Assert.Equal(count, agree);
    }

    /// <summary>
    /// A scan on the reference day counts for the source; for us it is the baseline. So the first dose is put one day before
    /// the reference day, and the minimum time of stable disease is one day longer.
    /// </summary>
    private static BestResponse Best(UnitVector vector, out DateOnly reference)
    {
        var visits = vector.Input.GetProperty("assessments").EnumerateArray().Select(item => (Day: UnitVector.Date(item, "date")!.Value, Response: item.GetProperty("response").GetString())).ToList();
        reference = UnitVector.Date(vector.Input, "reference_date") ?? (visits.Count > 0 ? visits[0].Day : default);
        var course = new TumourCourse();
        foreach (var (day, response) in visits)
        {
            course.Reported(day.DayNumber - reference.DayNumber + 1, response is null ? null : Vocabulary<RecistCategory>.TryParse(response, out var category) ? category : throw new FormatException(response));
        }

        return course.Assess(ConventionsOf(vector)).Index!.Best;
    }

    private static ResponseConventions ConventionsOf(UnitVector vector) => ResponseConventions.Default with
    {
        MinSdDays = (vector.Number("min_days_from_reference_for_sd_or_non_cr_non_pd") ?? 28) + 1,
        ConfirmationDays = vector.Number("min_days_to_confirm") ?? 28,
        NotEvaluableBetween = vector.Number("max_ne_in_confirmation_period") ?? 1,
        AcceptOneSdBetween = vector.Is("accept_one_sd_for_pr"),
        ResponseNeedsConfirmation = vector.Rule == "confirmed_response",
    };

    private static string Written(RecistCategory? category) => category?.WrittenName() ?? "MISSING";

    private static string Response(bool responded, DateOnly date) => responded ? $"Y {date:yyyy-MM-dd}" : "N";

    private static string ExpectedResponse(UnitVector vector) => Response(vector.Expected.GetProperty("value").GetString() == "Y", UnitVector.Date(vector.Expected, "date") ?? default);

    /// <summary>The source may name "no assessment" NE; we never do.</summary>
    private static string ExpectedValue(UnitVector vector) =>
        vector.Is("no_assessment_gives_ne_instead_of_missing") && vector.Input.GetProperty("assessments").GetArrayLength() == 0 ? "MISSING" : vector.Expected.GetProperty("value").GetString()!;
}
