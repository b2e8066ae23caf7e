using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Web.CommandLine;

namespace IcResistance.Tests.Web.CommandLine;

public sealed class CommandArgumentsTests
{
    [Fact]
    public void Words_OfAllKinds_AreToldApart()
    {
        var arguments = Parse("a.json", "--jsonl", "--as-of", "-30", "--language=zh", "--Storage:Folder=/srv", "b.json");

        Assert.Equal(["a.json", "b.json"], arguments.Names);
        Assert.True(arguments.Has("--jsonl"));
        Assert.Equal(-30, arguments.AsOf!.Day);
        Assert.Equal(Language.Chinese, arguments.Language);
        Assert.Equal(["--Storage:Folder=/srv"], arguments.Settings);
    }

    [Fact]
    public void AsOfDate_CaseWithACalendar_IsItsDay()
    {
        var record = new CaseRecord { Id = "p1", Day0 = new DateOnly(2026, 1, 1) };

        Assert.Equal(31, Parse("--as-of", "2026-02-01").AsOf!.DayIn(record));
    }

    [Fact]
    public void AsOfDate_RelativeCase_HasNoDay() =>
        Assert.Null(Parse("--as-of", "2026-02-01").AsOf!.DayIn(new CaseRecord { Id = "p1" }));

    [Theory]
    [InlineData("--unknown")]
    [InlineData("--as-of")]
    [InlineData("--jsonl=yes")]
    public void Option_NotUnderstood_IsWrongUsage(string option) => Assert.Throws<WrongUsageException>(() => Parse(option));

    [Theory]
    [InlineData("yesterday")]
    [InlineData("2026-02-30")]
    [InlineData("1.5")]
    public void AsOf_NeitherDayNorDate_IsWrongUsage(string value) => Assert.Throws<WrongUsageException>(() => Parse("--as-of", value).AsOf);

    [Fact]
    public void Option_Twice_IsWrongUsage() => Assert.Throws<WrongUsageException>(() => Parse("--language", "en", "--language", "zh"));

    private static CommandArguments Parse(params string[] args) => new(args, ["--as-of", "--language"], ["--jsonl"]);
}
