using IcResistance.Domain.Primitives;
using IcResistance.Domain.Timeline.Axis;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Features.Cases.TimeAxis;

/// <summary>The table that says the same as the drawing: for screen readers, for sorting, and for those who want to read rather than look.</summary>
/// <remarks>
/// Up to <see cref="RowsPerPage"/> events stand on one page; beyond that the count says how many there are. The download holds all. The first HTML holds the
/// table, for those who read without a script; a connected page draws it when it is opened, because rows that nobody sees are most of what the server would hold and compare for each reader.
/// </remarks>
public sealed partial class TimeAxisTableView
{
    public const int RowsPerPage = 200;

    private ValueList<TimeAxisRow> _drawn;
    private TableOrder _order = TableOrder.ByTime;
    private IReadOnlyList<TableColumn> _columns = [];
    private IReadOnlyList<TimeAxisRow> _sorted = [];
    private IReadOnlyList<TimeAxisRow> _shown = [];
    private int _page;
    private int _pages;
    private string? _selected;
    private bool _wasOpened;

    [Parameter, EditorRequired]
    public required ValueList<TimeAxisRow> Rows { get; set; }

    [Parameter, EditorRequired]
    public required string CaseId { get; set; }

    [Parameter]
    public int? AsOf { get; set; }

    [Parameter]
    public Language Language { get; set; }

    [Parameter]
    public string? Selected { get; set; }

    [Parameter]
    public EventCallback<string> OnSelect { get; set; }

    private static TimeAxisText Text => TimeAxisText.Instance;

    private bool HasCalendar { get; set; }

    protected override void OnParametersSet()
    {
        if (_drawn != Rows)
        {
            (_drawn, _order, _page) = (Rows, TableOrder.ByTime, 0);
            HasCalendar = Rows.Any(row => row.Date is not null);
            _columns = [.. Enum.GetValues<TableColumn>().Where(column => HasCalendar || column is not TableColumn.Date)];
            _sorted = Rows;
            Show();
        }

        if (_selected != Selected)
        {
            _selected = Selected;
            ShowSelected();
        }
    }

    private void Open() => _wasOpened = true;

    private void SortBy(TableColumn column)
    {
        _order = _order.Toggled(column);
        _sorted = _order.Sort(Rows, Language);
        _page = 0;
        Show();
    }

    private void Turn(int pages)
    {
        _page += pages;
        Show();
    }

    private void ShowSelected()
    {
        if (_sorted.ToList().FindIndex(row => row.Path == Selected) is >= 0 and var index)
        {
            _page = index / RowsPerPage;
            Show();
        }
    }

    private void Show()
    {
        _pages = Math.Max(1, (Rows.Count + RowsPerPage - 1) / RowsPerPage);
        _shown = [.. _sorted.Skip(_page * RowsPerPage).Take(RowsPerPage)];
    }

    private string? SortOf(TableColumn column) => column != _order.Column ? null : _order.IsDescending ? "descending" : "ascending";

    private string ArrowOf(TableColumn column) => column != _order.Column ? "" : _order.IsDescending ? "▼" : "▲";

    private static Phrase TitleOf(TableColumn column) => column switch
    {
        TableColumn.Day => Text.Day,
        TableColumn.Date => Text.Date,
        TableColumn.Months => Text.Months,
        TableColumn.Kind => Text.Kind,
        TableColumn.What => Text.What,
        TableColumn.Detail => Text.Detail,
        TableColumn.When => Text.When,
    };
}
