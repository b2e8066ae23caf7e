using IcResistance.Domain.Primitives;
using IcResistance.Domain.Response;
using IcResistance.Domain.Summary;
using IcResistance.Web.Shell;
using QuestPDF.Fluent;
using QuestPDF.Helpers;
using QuestPDF.Infrastructure;

namespace IcResistance.Web.Reports.QuestPdf;

/// <summary>A document of blocks as pages of QuestPDF: one page set a part, with its own head, so that every sheet says whose it is.</summary>
internal sealed class QuestPdfDocument(PrintedDocument document, FigureDrawings figures) : IDocument
{
    private static readonly string[] s_fonts = ["Noto Sans", "Segoe UI", "Liberation Sans", "Arial", "Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC"];

    /// <summary>Where the titles and headings came to stand; known once the file is made.</summary>
    public HeadingPlaces Headings { get; } = new();

    private float Size => document.Setup.IsLargePrint ? 12 : 9;

    public DocumentMetadata GetMetadata() => new()
    {
        Title = document.Say(document.Title),
        Language = document.Languages[0].Tag(),
        Creator = "IcResistance",
        CreationDate = document.HidesDates ? new DateTimeOffset(2000, 1, 1, 0, 0, 0, TimeSpan.Zero) : DateTimeOffset.Now,
        ModifiedDate = document.HidesDates ? new DateTimeOffset(2000, 1, 1, 0, 0, 0, TimeSpan.Zero) : DateTimeOffset.Now,
    };

    public DocumentSettings GetSettings() => new() { PDFUA_Conformance = PDFUA_Conformance.PDFUA_1 };

    public void Compose(IDocumentContainer container)
    {
        foreach (var (part, place) in document.Parts.Select((part, place) => (part, place)))
        {
            container.Page(page =>
            {
                page.Size(Paper());
                page.Margin(11, Unit.Millimetre);
                page.DefaultTextStyle(style => style.FontFamily(s_fonts).FontSize(Size).LineHeight(1.15f));
                page.Header().PaddingBottom(4).Element(box => Ends(box, document.Say(part.Identity), document.Say(part.Status)));
                page.Content().Column(column => Content(column, part, isLast: place == document.Parts.Count - 1));
                page.Footer().Element(Foot);
            });
        }
    }

    private PageSize Paper()
    {
        var size = document.Setup.Paper switch
        {
            PaperSize.A4 => PageSizes.A4,
            PaperSize.Letter => PageSizes.Letter,
        };
        return document.Setup.IsLandscape ? size.Landscape() : size;
    }

    private void Content(ColumnDescriptor column, PrintedPart part, bool isLast)
    {
        if (part.Title is { } title)
        {
            Headings.Mark(column.Item().Section(part.Key)).SemanticHeader1().Text(document.Say(title)).FontSize(Size * 1.39f).Bold();
            foreach (var line in part.Lines)
            {
                column.Item().Text(document.Say(line));
            }
        }

        foreach (var (page, place) in part.Pages.Select((page, place) => (page, place)))
        {
            if (place > 0)
            {
                column.Item().PageBreak();
            }

            new BlockComposer(document, figures, Headings, Size).Compose(column, page.Blocks);
        }

        if (isLast)
        {
            column.Item().Dynamic(Headings);
        }
    }

    private static void Ends(IContainer box, string left, string right) => box.Row(row =>
    {
        row.RelativeItem().Text(left);
        row.AutoItem().Text(right);
    });

    private void Foot(IContainer box) => box.Row(row =>
    {
        row.RelativeItem().Text(text =>
        {
            text.Line(document.Say(new Phrase("Decision support, not a substitute for clinical judgment", "仅供决策参考，不能替代临床判断")));
            text.Span(document.Say(IrecistStatus.Line));
        });
        row.AutoItem().Text(text =>
        {
            text.Span(document.Say(new Phrase("page ", "第 ")));
            text.CurrentPageNumber();
            text.Span(document.Say(new Phrase(" of ", " 页 / 共 ")));
            text.TotalPages();
        });
    });
}
