using System.Diagnostics;
using IcResistance.Domain.Summary;
using IcResistance.Domain.Summary.Blocks;
using QuestPDF.Fluent;
using QuestPDF.Helpers;
using QuestPDF.Infrastructure;

namespace IcResistance.Web.Reports.QuestPdf;

/// <summary>Each kind of block as elements of QuestPDF; knows no medicine.</summary>
internal sealed class BlockComposer(PrintedDocument document, FigureDrawings figures, HeadingPlaces headings, float size)
{
    private static readonly Color s_side = Colors.Grey.Darken3;
    private static readonly Color s_rule = Colors.Grey.Medium;

    public void Compose(ColumnDescriptor column, IEnumerable<SummaryBlock> blocks)
    {
        foreach (var block in blocks)
        {
            Compose(column.Item(), block);
        }
    }

    private void Compose(IContainer item, SummaryBlock block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                headings.Mark(item.EnsureSpace(size * 4)).PaddingTop(3).BorderBottom(0.75f).SemanticHeader2().Text(document.Say(heading.Text)).FontSize(size * 1.06f).Bold();
                break;
            case KeyValueBlock grid:
                item.Column(column => Grid(column, grid));
                break;
            case TableBlock table:
                item.SemanticTable().Table(descriptor => Table(descriptor, table));
                break;
            case TimelineBlock timeline:
                item.Column(column => Drawings(column, timeline));
                break;
            case CalloutBlock callout:
                item.PaddingVertical(3).Border(0.75f).BorderLeft(callout.Tone is CalloutTone.Verdict ? 4 : 0.75f).Padding(4).Column(column => Callout(column, callout));
                break;
            case ListBlock list:
                item.SemanticList().Column(column => Bullets(column, list));
                break;
            case ParagraphBlock paragraph:
                item.SemanticParagraph().Text(document.Say(paragraph.Text));
                break;
            case SignOffBlock signOff:
                item.Column(column => Lines(column, signOff));
                break;
            case ColumnsBlock columns:
                item.Row(row => Columns(row, columns));
                break;
            default:
                throw new UnreachableException($"No element prints a {block.GetType().Name}.");
        }
    }

    private void Grid(ColumnDescriptor column, KeyValueBlock grid)
    {
        foreach (var line in grid.Items)
        {
            column.Item().ShowEntire().Row(row =>
            {
                row.ConstantItem(size * 8).Text(document.Say(line.Label)).FontColor(s_side);
                row.RelativeItem().Text(text =>
                {
                    var value = text.Span(document.Say(line.Value));
                    _ = line.IsMissing ? value.Italic() : value;
                    if (line.Detail is { } detail)
                    {
                        text.Span(" · " + document.Say(detail)).FontColor(s_side);
                    }
                });
            });
        }
    }

    /// <summary>The header repeats on each page; a row that does not fit moves to the next page as a whole.</summary>
    private void Table(TableDescriptor table, TableBlock block)
    {
        table.ColumnsDefinition(columns =>
        {
            foreach (var column in block.Columns)
            {
                columns.RelativeColumn(column.Share);
            }
        });
        table.Header(header =>
        {
            foreach (var column in block.Columns)
            {
                Aligned(header.Cell().Background(Colors.Grey.Lighten3).BorderBottom(0.5f).BorderColor(s_rule).PaddingHorizontal(3), column).Text(document.Say(column.Header)).SemiBold();
            }
        });
        foreach (var row in block.Rows)
        {
            foreach (var (cell, column) in row.Cells.Zip(block.Columns))
            {
                Aligned(Linked(table.Cell().ShowEntire().BorderBottom(0.5f).BorderColor(s_rule).PaddingHorizontal(3), cell), column).Text(text => Cell(text, cell, row.IsStrong));
            }
        }
    }

    private void Cell(TextDescriptor text, TableCell cell, bool isStrong)
    {
        foreach (var line in cell.Lines)
        {
            var span = text.Line(document.Say(line));
            _ = isStrong || cell.IsStrong ? span.Bold() : span;
        }

        foreach (var note in cell.Notes)
        {
            text.Line(document.Say(note)).FontColor(s_side);
        }
    }

    private static IContainer Linked(IContainer cell, TableCell content) => content.LinkTo is { } part ? cell.SectionLink(part) : cell;

    private static IContainer Aligned(IContainer cell, TableColumn column) => column.Alignment switch
    {
        ColumnAlignment.Start => cell,
        ColumnAlignment.End => cell.AlignRight(),
    };

    private void Drawings(ColumnDescriptor column, TimelineBlock timeline)
    {
        foreach (var language in document.Languages)
        {
            column.Item().SemanticFigure(timeline.Alternative.In(language)).Svg(figures.Of(timeline, language)).FitWidth();
        }
    }

    private void Callout(ColumnDescriptor column, CalloutBlock callout)
    {
        var text = column.Item().Text(document.Say(callout.Text));
        _ = callout.Tone is CalloutTone.Verdict ? text.FontSize(size * 1.22f).Bold() : text;
        if (callout.Detail is { } detail)
        {
            column.Item().Text(document.Say(detail));
        }
    }

    private void Bullets(ColumnDescriptor column, ListBlock list)
    {
        foreach (var line in list.Items)
        {
            column.Item().SemanticListItem().Row(row =>
            {
                row.ConstantItem(size).SemanticListLabel().Text("•");
                row.RelativeItem().SemanticListItemBody().Text(document.Say(line));
            });
        }
    }

    private void Lines(ColumnDescriptor column, SignOffBlock signOff)
    {
        foreach (var line in signOff.Lines)
        {
            column.Item().ShowEntire().MinHeight(line.Rows * size * 1.55f).BorderBottom(0.5f).BorderColor(s_rule).PaddingTop(2).Text(document.Say(line.Label) + ":").FontColor(s_side);
        }
    }

    private void Columns(RowDescriptor row, ColumnsBlock columns)
    {
        row.Spacing(9);
        foreach (var part in columns.Columns)
        {
            row.RelativeItem(part.Share).Column(column => Compose(column, part.Blocks));
        }
    }
}
