using IcResistance.Domain.Biomarkers;
using IcResistance.Domain.Record;

namespace IcResistance.Tests.Domain.Biomarkers;

/// <summary>When HLA class I is gone, when it is kept, and when a value or a word tells neither.</summary>
public sealed class ClassOneExpressionTests
{
    [Theory]
    [InlineData("=", 0, "%", true, false)]
    [InlineData("<", 1, "%", true, false)]
    [InlineData("=", 0.5, "% tumour cells", true, false)]
    [InlineData("=", 1, "%", false, true)]
    [InlineData("<=", 1, "%", false, false)]
    [InlineData("<", 5, "%", false, false)]
    [InlineData(">", 50, "%", false, true)]
    [InlineData("=", 80, "%", false, true)]
    [InlineData("=", 0, "H-score", true, false)]
    [InlineData("=", 0.5, "H-score", false, true)]
    public void Value_WithItsComparatorAndUnit_IsLostKeptOrNeither(string sign, double value, string unit, bool lost, bool kept)
    {
        Assert.True(IcResistance.Domain.Primitives.Vocabulary<ValueComparator>.TryParse(sign, out var comparator));
        var measurement = Measured() with { Value = (decimal)value, Comparator = comparator, Unit = unit };

        Assert.Equal((lost, kept), (ClassOneExpression.IsLost(measurement), ClassOneExpression.IsKept(measurement)));
    }

    [Theory]
    [InlineData("complete loss", true, false)]
    [InlineData("negative", true, false)]
    [InlineData("缺失", true, false)]
    [InlineData("no loss", false, true)]
    [InlineData("not lost", false, true)]
    [InlineData("retained", false, true)]
    [InlineData("保留", false, true)]
    [InlineData("partial loss", false, false)]
    [InlineData("heterogeneous, reduced", false, false)]
    [InlineData("not assessed", false, false)]
    public void Words_SayLostKeptOrNeither(string text, bool lost, bool kept)
    {
        var measurement = Measured() with { Text = text };

        Assert.Equal((lost, kept), (ClassOneExpression.IsLost(measurement), ClassOneExpression.IsKept(measurement)));
    }

    private static BiomarkerMeasurement Measured() => new() { Time = EventTime.OnDay(340), Marker = ClassOneExpression.Marker };
}
