using IcResistance.Domain.Primitives;
using IcResistance.Domain.Timeline.Axis;

namespace IcResistance.Web.Features.Cases.TimeAxis;

/// <summary>Columns of the table of events, from left to right.</summary>
public enum TableColumn
{
    Day,
    Date,
    Months,
    Kind,
    What,
    Detail,
    When,
}

/// <summary>How the table of events is sorted. Equal rows keep their order in time; undated rows stand after the dated ones when sorted by time.</summary>
public readonly record struct TableOrder(TableColumn Column, bool IsDescending)
{
    /// <summary>As the table comes: undated events stand between the dated ones, where their phase puts them.</summary>
    public static readonly TableOrder ByTime = new(TableColumn.When, IsDescending: false);

    public TableOrder Toggled(TableColumn column) => new(column, Column == column && !IsDescending);

    public IReadOnlyList<TimeAxisRow> Sort(ValueList<TimeAxisRow> rows, Language language) => Column switch
    {
        TableColumn.Day or TableColumn.Date or TableColumn.Months => [.. Ordered(rows, row => row.Day, IsDescending).OrderBy(row => row.Day is null)],
        TableColumn.Kind => Ordered(rows, row => row.Kind.In(language), IsDescending),
        TableColumn.What => Ordered(rows, row => row.What.In(language), IsDescending),
        TableColumn.Detail => Ordered(rows, row => row.Detail?.In(language) ?? "", IsDescending),
        TableColumn.When => IsDescending ? [.. rows.Reverse()] : rows,
    };

    private static List<TimeAxisRow> Ordered<TKey>(ValueList<TimeAxisRow> rows, Func<TimeAxisRow, TKey> key, bool isReversed) =>
        [.. isReversed ? rows.OrderByDescending(key) : rows.OrderBy(key)];
}
