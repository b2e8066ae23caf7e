using IcResistance.Domain.Primitives;
using IcResistance.Domain.Summary;

namespace IcResistance.Tests.Domain.Summary;

public sealed class PrintedDocumentTests
{
    private static readonly PrintedDocument s_english = PrintedDocument.Of(SummaryCases.Summarize(SummaryCases.Blank));

    [Fact]
    public void Say_ControlCharacters_AreShownForWhatTheyAre()
    {
        Assert.Equal("a[U+202E]b[U+0007]c", s_english.Say(Phrase.Same("a\u202Eb\u0007c")));
    }

    [Fact]
    public void Say_LineBreaks_BecomeBlanks()
    {
        Assert.Equal("one two", s_english.Say(Phrase.Same("one\ntwo")));
    }

    [Fact]
    public void Say_TenThousandCharacters_AreShortenedAndSaidToBe()
    {
        var said = s_english.Say(Phrase.Same(new string('x', 10_000)));

        Assert.True(said.Length < 1_500);
        Assert.Contains("10000 characters in the record", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Say_CutWithinASurrogatePair_LeavesNoHalfCharacter()
    {
        var said = s_english.Say(Phrase.Same("x" + string.Concat(Enumerable.Repeat("😀", 2_000))));

        Assert.DoesNotContain('\uFFFD', System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(said)));
    }

    [Fact]
    public void Say_TwoLanguages_GivesBothWordings()
    {
        var both = s_english with { Languages = [Language.English, Language.Chinese] };

        Assert.Equal("page / 页", both.Say(new Phrase("page", "页")));
    }

    [Fact]
    public void Hash_ChangesWithTheFacts()
    {
        var changed = SummaryCases.Blank with { Title = "changed" };

        Assert.Equal(64, CaseFileHash.Of(SummaryCases.Blank).Length);
        Assert.NotEqual(CaseFileHash.Of(SummaryCases.Blank), CaseFileHash.Of(changed));
    }
}
