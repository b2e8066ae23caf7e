using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Summary.Blocks;

/// <summary>A table with a header that repeats on each page and rows that do not break across pages.</summary>
/// <param name="Caption">What the table shows, for its reader by voice; not printed, as the heading says it.</param>
/// <param name="Columns">Widths and headers.</param>
/// <param name="Rows">As many cells in each as there are columns.</param>
public sealed record TableBlock(Phrase Caption, ValueList<TableColumn> Columns, ValueList<TableRow> Rows) : SummaryBlock;

public enum ColumnAlignment
{
    Start,

    /// <summary>For numbers, so that their digits stand under each other.</summary>
    End,
}

/// <param name="Header">Header, with the unit of the values where they have one.</param>
/// <param name="Share">Width as a share of the sum of all shares.</param>
/// <param name="Alignment">Where the values stand in the column.</param>
public sealed record TableColumn(Phrase Header, int Share, ColumnAlignment Alignment = ColumnAlignment.Start);

public sealed record TableRow(ValueList<TableCell> Cells)
{
    /// <summary>A row to find at a glance: a total, the progression.</summary>
    public bool IsStrong { get; init; }
}

/// <summary>One cell: statements in normal print, then notes in grey.</summary>
public sealed record TableCell(ValueList<Phrase> Lines)
{
    /// <summary>What stands in a cell that has nothing to say; a cell is never blank.</summary>
    public static readonly TableCell Empty = Phrase.Same("–");

    public ValueList<Phrase> Notes { get; init; }

    public bool IsStrong { get; init; }

    /// <summary>Key of the part of the file that the cell leads to.</summary>
    public string? LinkTo { get; init; }

    public static implicit operator TableCell(Phrase text) => FromPhrase(text);

    public static TableCell FromPhrase(Phrase text) => new(ValueList.Create([text]));

    /// <summary>A cell with the text, or the mark of an empty cell.</summary>
    public static TableCell Of(Phrase? text) => text is { } known ? FromPhrase(known) : Empty;

    public static TableCell Of(string? text) => string.IsNullOrWhiteSpace(text) ? Empty : FromPhrase(Phrase.Same(text));

    /// <summary>A cell with one line a statement, or the mark of an empty cell.</summary>
    public static TableCell Of(IEnumerable<Phrase> lines)
    {
        var stated = lines.ToValueList();
        return stated.Count == 0 ? Empty : new TableCell(stated);
    }
}
