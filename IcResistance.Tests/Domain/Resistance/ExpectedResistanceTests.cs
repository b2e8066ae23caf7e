namespace IcResistance.Tests.Domain.Resistance;

/// <summary>Agreement with the labels of the shared cases, and with what their labels say must not be stated.</summary>
public sealed class ExpectedResistanceTests
{
    [Theory]
    [InlineData("cases")]
    [InlineData("cases/teaching")]
    public void Labels_HeadlineDefinitionsAndPatterns_AreMet(string folder) =>
        Assert.Equal("", string.Join("\n", ExpectedResistance.Disagreements(folder, ExpectedResistance.Cases())));
}
