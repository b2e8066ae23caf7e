using IcResistance.Domain.Board;

namespace IcResistance.Tests.Domain.Board;

public sealed class StageGroupTests
{
    [Theory]
    [InlineData("IVB", "IV")]
    [InlineData("iv", "IV")]
    [InlineData("Stage IIIA", "III")]
    [InlineData("IIB", "II")]
    [InlineData("IA3", "I")]
    [InlineData("Ⅳ期", "IV")]
    [InlineData("IVB期", "IV")]
    public void Stage_AsRecordsWriteIt_FallsIntoItsGroup(string stage, string group) => Assert.Equal(group, StageGroup.Of(stage));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("limited")]
    [InlineData("T2N0M0")]
    [InlineData("IX")]
    [InlineData("inoperable")]
    public void Stage_AnythingElse_HasNoGroup(string? stage) => Assert.Null(StageGroup.Of(stage));
}
