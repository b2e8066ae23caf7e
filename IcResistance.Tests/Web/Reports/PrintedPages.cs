using System.Text;
using IcResistance.Domain.Summary.Blocks;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Outline;

namespace IcResistance.Tests.Web.Reports;

/// <summary>A printed file read back: the text of each page, its size, the bookmarks.</summary>
internal sealed class PrintedPages
{
    public PrintedPages(byte[] pdf)
    {
        Raw = Encoding.Latin1.GetString(pdf);
        using var document = PdfDocument.Open(pdf);
        var pages = document.GetPages().ToList();
        Texts = [.. pages.Select(page => Squeezed(page.Text))];
        Sizes = [.. pages.Select(page => ((int)Math.Round(page.Width), (int)Math.Round(page.Height)))];
        SmallestLetter = pages.SelectMany(page => page.Letters).Where(letter => !string.IsNullOrWhiteSpace(letter.Value)).Min(letter => letter.PointSize);
        Bookmarks = document.TryGetBookmarks(out var found) ? [.. found.GetNodes().OfType<DocumentBookmarkNode>().Select(node => (Squeezed(node.Title), node.Level, node.PageNumber))] : [];
        Title = document.Information.Title ?? "";
    }

    /// <summary>Text of each page without blanks.</summary>
    public IReadOnlyList<string> Texts { get; }

    public string All => string.Concat(Texts);

    /// <summary>Width and height in points.</summary>
    public IReadOnlyList<(int Width, int Height)> Sizes { get; }

    /// <summary>In points.</summary>
    public double SmallestLetter { get; }

    public IReadOnlyList<(string Title, int Level, int Page)> Bookmarks { get; }

    public string Title { get; }

    /// <summary>The file itself; the browser writes its objects plainly.</summary>
    public string Raw { get; }

    /// <summary>Radicals of the supplement, which have no compatibility form, each before the character that looks the same.</summary>
    private const string Radicals = "⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙";

    /// <summary>
    /// Without blanks, because a PDF has none where a line breaks; and in compatibility form, because a font that draws a radical
    /// and a character alike names the glyph by the radical.
    /// </summary>
    public static string Squeezed(string text) =>
        string.Concat(text.Where(character => !char.IsWhiteSpace(character)).Select(Plain)).Normalize(NormalizationForm.FormKC);

    private static char Plain(char character) => Radicals.IndexOf(character, StringComparison.Ordinal) is >= 0 and var at && at % 2 == 0 ? Radicals[at + 1] : character;

    /// <summary>Fails unless the headings stand in this order; those of columns beside each other each in their own, between what comes before and after.</summary>
    public void AssertHeadingsInOrder(IEnumerable<SummaryBlock> blocks, Func<HeadingBlock, string> wording)
    {
        var (from, text) = (0, All);
        foreach (var block in blocks)
        {
            IEnumerable<IEnumerable<SummaryBlock>> beside = block is ColumnsBlock columns ? [.. columns.Columns.Select(column => column.Blocks)] : [[block]];
            from = beside.Select(column => AssertInOrder(column.OfType<HeadingBlock>().Select(wording), text, from)).Max();
        }
    }

    /// <summary>Fails unless the texts stand in this order.</summary>
    /// <returns>Where the last one begins.</returns>
    public static int AssertInOrder(IEnumerable<string> expected, string text, int from = 0)
    {
        foreach (var piece in expected.Select(Squeezed))
        {
            var at = text.IndexOf(piece, from, StringComparison.Ordinal);
            Assert.True(at >= 0, $"'{piece}' is not printed behind position {from}.");
            from = at + 1;
        }

        return from;
    }
}
