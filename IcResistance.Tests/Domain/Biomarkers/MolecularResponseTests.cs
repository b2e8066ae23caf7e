using IcResistance.Domain.Biomarkers;
using IcResistance.Domain.CaseFiles;

namespace IcResistance.Tests.Domain.Biomarkers;

public sealed class MolecularResponseTests
{
    [Theory]
    [InlineData("\"value\": 0.01, \"comparator\": \"<\"", MolecularResult.Response)]
    [InlineData("\"value\": 0", MolecularResult.Response)]
    [InlineData("\"value\": 0.2", MolecularResult.NoResponse)]
    public void LargestFraction_ClearedAtTheFirstDraw_IsAResponse(string draw, MolecularResult expected) =>
        Assert.Equal(("BM-40", expected), Read("ctdna-max-vaf", "\"value\": 4.1", 42, draw));

    [Theory]
    [InlineData(2.0, 0.99, MolecularResult.Response)]
    [InlineData(2.0, 1.0, MolecularResult.NoResponse)]
    [InlineData(0.3, 0.1, MolecularResult.NotEvaluable)]
    [InlineData(0.31, 0.1, MolecularResult.Response)]
    public void MeanFraction_FallsByMoreThanHalf_IsAResponse(double before, double after, MolecularResult expected) => Assert.Equal(
        ("BM-41", expected),
        Read("ctdna-mean-vaf", FormattableString.Invariant($"\"value\": {before}"), 63, FormattableString.Invariant($"\"value\": {after}")));

    [Theory]
    [InlineData(2.0, 1.0, "<", MolecularResult.Response)]
    [InlineData(2.0, 1.0, "<=", MolecularResult.NotEvaluable)]
    [InlineData(2.0, 1.5, "<", MolecularResult.NotEvaluable)]
    [InlineData(0.6, 0.5, "<", MolecularResult.NotEvaluable)]
    public void MeanFraction_BelowALimitOfDetection_FellByHalfOnlyWhereTheLimitShowsIt(double before, double limit, string sign, MolecularResult expected) => Assert.Equal(
        expected,
        Read("ctdna-mean-vaf", FormattableString.Invariant($"\"value\": {before}"), 63, FormattableString.Invariant($"\"value\": {limit}, \"comparator\": \"{sign}\"")).Result);

    [Theory]
    [InlineData(49, MolecularResult.Response)]
    [InlineData(77, MolecularResult.Response)]
    [InlineData(48, MolecularResult.NotEvaluable)]
    [InlineData(78, MolecularResult.NotEvaluable)]
    public void MeanFraction_IsReadAtAboutNineWeeksOnly(int day, MolecularResult expected) =>
        Assert.Equal(expected, Read("ctdna-mean-vaf", "\"value\": 2", day, "\"value\": 0.2").Result);

    [Theory]
    [InlineData("ctdna-max-vaf")]
    [InlineData("ctdna-mean-vaf")]
    public void Baseline_NotDetected_IsNotEvaluableAndNoResponder(string marker) =>
        Assert.Equal(MolecularResult.NotEvaluable, Read(marker, "\"value\": 0.01, \"comparator\": \"<\"", 63, "\"value\": 0.01, \"comparator\": \"<\"").Result);

    private static (string Rule, MolecularResult Result) Read(string marker, string before, int day, string after)
    {
        var record = CaseFileReader.Read($$"""
            { "caseFile": 1, "id": "p1", "biomarkers": [
              { "day": -5, "marker": "{{marker}}", "unit": "%", "assay": "A", {{before}} },
              { "day": {{day}}, "marker": "{{marker}}", "unit": "%", "assay": "A", {{after}} } ] }
            """).Records.Single();
        var response = Assert.Single(MolecularResponse.Of(record));
        return (response.Rule, response.Result);
    }
}
