using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record.Words;
using IcResistance.Tests.SharedCases;

namespace IcResistance.Tests.Domain.Record;

public sealed class TermWordsTests
{
    [Theory]
    [InlineData("pembrolizumab", "帕博利珠单抗")]
    [InlineData("Nivolumab", "纳武利尤单抗")]
    [InlineData("carboplatin + pemetrexed", "卡铂 + 培美曲塞")]
    [InlineData("cisplatin/gemcitabine", "顺铂 + 吉西他滨")]
    [InlineData("S-1", "替吉奥")]
    public void Drug_WithAChineseName_IsCalledByIt(string name, string chinese) => Assert.Equal(new Phrase(name, chinese), TermWords.Drug(name));

    [Theory]
    [InlineData("nivolumab 360 mg every 3 weeks")]
    [InlineData("carboplatin + study drug X")]
    [InlineData("TP chemotherapy (agents not spelled out)")]
    public void Drug_OfWhichAnyPartIsUnknown_StaysAsWritten(string name) => Assert.Equal(Phrase.Same(name), TermWords.Drug(name));

    [Theory]
    [InlineData("right upper lobe", "右肺上叶")]
    [InlineData("left adrenal", "左肾上腺")]
    [InlineData("liver segment VI", "肝 VI 段")]
    [InlineData("segment IVb", "肝 IVb 段")]
    [InlineData("lymph node 4R", "淋巴结 4R")]
    [InlineData("mediastinum", "纵隔")]
    public void Place_ThatOneTermStandsFor_IsCalledByIt(string name, string chinese) => Assert.Equal(chinese, TermWords.Place(name).Zh);

    [Theory]
    [InlineData("4R")]
    [InlineData("right ilium, soft-tissue part")]
    [InlineData("left")]
    [InlineData("relapsing lesion")]
    public void Place_ThatNoOneTermStandsFor_StaysAsWritten(string name) => Assert.Equal(Phrase.Same(name), TermWords.Place(name));

    [Theory]
    [InlineData("metastatic", "转移性")]
    [InlineData("Metastatic (recurrent)", "转移性（复发）")]
    [InlineData("IVB", "IVB")]
    [InlineData("IIIA, recurrent after surgery", "IIIA, recurrent after surgery")]
    public void Stage_WrittenAsOneWord_IsCalledByItsChineseTermOrAsWritten(string name, string chinese) => Assert.Equal(new Phrase(name, chinese), TermWords.Stage(name));

    [Fact]
    public void Event_IsCalledByItsChineseTermOrAsWritten()
    {
        Assert.Equal("甲状腺功能减退", TermWords.Event("hypothyroidism").Zh);
        Assert.Equal("a reaction nobody has a word for", TermWords.Event("a reaction nobody has a word for").Zh);
    }

    [Fact]
    public void EnglishSide_OfEveryNameInTheSampleCases_IsWhatTheRecordWrote()
    {
        var names = SampleCaseAssessments.Records.SelectMany(record =>
            record.Therapies.Select(item => (Written: item.Name, Said: TermWords.Drug(item.Name)))
                .Concat(record.AdverseEvents.Select(item => (Written: item.Name, Said: TermWords.Event(item.Name))))
                .Concat(record.Lesions.Select(item => (Written: item.Organ, Said: TermWords.Place(item.Organ))))).ToList();

        Assert.True(names.Count > 200);
        Assert.All(names, name => Assert.Equal(name.Written, name.Said.En));
        Assert.All(names, name => Assert.DoesNotContain('?', name.Said.Zh));
    }
}
