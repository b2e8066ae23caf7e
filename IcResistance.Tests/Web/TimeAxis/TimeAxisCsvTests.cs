using IcResistance.Domain.Primitives;
using IcResistance.Domain.Timeline.Axis;
using IcResistance.Web.Features.Cases.TimeAxis;

namespace IcResistance.Tests.Web.TimeAxis;

public sealed class TimeAxisCsvTests
{
    [Theory]
    [InlineData("=1+1", "\"'=1+1\"")]
    [InlineData("+CMD", "\"'+CMD\"")]
    [InlineData("-2+3", "\"'-2+3\"")]
    [InlineData("@SUM(A1)", "\"'@SUM(A1)\"")]
    [InlineData("\tx", "\"'\tx\"")]
    [InlineData("-12", "-12")]
    [InlineData("+3.5", "+3.5")]
    [InlineData("left, \"upper\" lobe", "\"left, \"\"upper\"\" lobe\"")]
    public void Cell_IsNeverAFormula_AndKeepsWhatItSays(string detail, string expected) =>
        Assert.Contains($",What,{expected},When,", TimeAxisCsv.Write([Row(detail)], Language.English), StringComparison.Ordinal);

    [Fact]
    public void Table_BeginsWithAByteOrderMarkAndItsTitles() =>
        Assert.StartsWith("\uFEFF天,日期,月,类别,事件,详情,时间,path\r\n", TimeAxisCsv.Write([], Language.Chinese), StringComparison.Ordinal);

    [Fact]
    public void Row_EarlierThanTheFirstDose_HasAMinusThatSpreadsheetsRead() =>
        Assert.Contains("-20,2021-01-01,-0.7,", TimeAxisCsv.Write([Row("x")], Language.English), StringComparison.Ordinal);

    private static TimeAxisRow Row(string detail) => new()
    {
        Path = "notes[0]",
        Day = -20,
        Date = new DateOnly(2021, 1, 1),
        Months = "−0.7",
        When = Phrase.Same("When"),
        Kind = Phrase.Same("Kind"),
        What = Phrase.Same("What"),
        Detail = Phrase.Same(detail),
    };
}
