using CsCheck;
using IcResistance.Domain.CaseFiles;

namespace IcResistance.Tests.Domain.CaseFiles;

public sealed class RoundTripTests
{
    private static readonly string[] s_damage = ["\"", "{", "}", "[", "]", ",", "-", "e9", "null", "9", "\\ud800", "\0", "é", ""];

    [Fact]
    public void AnyRecord_WrittenAndRead_IsTheSame()
    {
        AnyCase.Records.Sample(record =>
        {
            var outcome = CaseFileReader.Read(CaseFileWriter.Write(record)).Cases[0];

            Assert.Empty(outcome.Errors.Select(problem => problem.Message.En));
            Assert.Equal(record, outcome.Record);
        });
    }

    [Fact]
    public void AnyRecord_WrittenTwice_IsTheSameText()
    {
        AnyCase.Records.Sample(record =>
        {
            var text = CaseFileWriter.Write(record);

            Assert.Equal(text, CaseFileWriter.Write(CaseFileReader.Read(text).Records.Single()));
        });
    }

    [Fact]
    public void ValidText_WithRandomDamage_NeverThrows()
    {
        var damaged = Gen.Select(AnyCase.Records, Gen.Int[0, int.MaxValue], Gen.Int[0, s_damage.Length - 1].Select(index => s_damage[index]));

        damaged.Sample((record, place, inserted) =>
        {
            var text = CaseFileWriter.Write(record, indented: false);
            var at = place % text.Length;
            var broken = text[..at] + inserted + text[Math.Min(text.Length, at + (place % 7))..];

            var outcome = Assert.Single(CaseFileReader.Read(broken).Cases);
            Assert.True(outcome.Record is not null || outcome.Errors.Any());
        });
    }

    [Fact]
    public void ValidText_WithRandomBytes_NeverThrows()
    {
        var damaged = Gen.Select(AnyCase.Records, Gen.Int[0, int.MaxValue], Gen.Byte);

        damaged.Sample((record, place, inserted) =>
        {
            var bytes = System.Text.Encoding.UTF8.GetBytes(CaseFileWriter.Write(record));
            bytes[place % bytes.Length] = inserted;

            Assert.NotEmpty(CaseFileReader.Read(new MemoryStream(bytes)).Cases);
            Assert.NotEmpty(CaseFileReader.ReadLines(new MemoryStream(bytes)).Cases);
        });
    }

    [Fact]
    public void NumberWithTrailingZeros_WrittenBack_KeepsItsValue()
    {
        const string Json = """{"caseFile":1,"id":"a","biomarkers":[{"day":0,"marker":"x","value":1.50e2},{"day":0,"marker":"x","value":0.0000000000000000000000000001}]}""";

        var written = CaseFileWriter.Write(CaseFileReader.Read(Json).Records.Single());

        Assert.True(JsonContent.Same(Json, written), written);
    }

    [Fact]
    public void EmptyAndAbsentLists_WrittenBack_StayDifferent()
    {
        const string Json = """{"caseFile":1,"id":"a","specimens":[{"id":"S1","day":null,"type":"tissue","covers":[]},{"id":"S2","day":null,"type":"tissue"}]}""";

        var record = CaseFileReader.Read(Json).Records.Single();

        Assert.True(record.Specimens[0].Covers.IsStated);
        Assert.False(record.Specimens[1].Covers.IsStated);
        Assert.True(JsonContent.Same(Json, CaseFileWriter.Write(record)));
    }
}
