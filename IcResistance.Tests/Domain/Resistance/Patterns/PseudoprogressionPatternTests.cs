using IcResistance.Domain.Record;
using IcResistance.Domain.Resistance.Patterns;

namespace IcResistance.Tests.Domain.Resistance.Patterns;

public sealed class PseudoprogressionPatternTests
{
    [Fact]
    public void ClearedLater_IsYesAndNamesBothVisits()
    {
        var pattern = CourseBuilder.Monotherapy.Ongoing().ProgressesOn(56).ClearedOn(98, RecistCategory.PR).Pattern("IR-13");

        Assert.Equal(PatternAnswer.Yes, pattern.Result);
        Assert.Equal(["assessments[0]", "assessments[1]"], pattern.Data);
    }

    [Fact]
    public void NotCleared_IsNo() =>
        Assert.Equal(PatternAnswer.No, CourseBuilder.Monotherapy.Ongoing().ProgressesOn(56).ConfirmedOn(98).Pattern("IR-13").Result);

    [Fact]
    public void AssessedInWordsOnly_IsUnknown() =>
        Assert.Equal(PatternAnswer.Unknown, CourseBuilder.Monotherapy.Ongoing().Seen(56, null).Seen(98, null).Pattern("IR-13").Result);
}
