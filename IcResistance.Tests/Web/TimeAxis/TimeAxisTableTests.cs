using Bunit;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Timeline.Axis;
using IcResistance.Web.Features.Cases.TimeAxis;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Tests.Web.TimeAxis;

public sealed class TimeAxisTableTests : BunitContext
{
    [Fact]
    public void Title_PressedTwice_SortsUpAndThenDown_UndatedLast()
    {
        var table = Table([Row("a", 5), Row("b", null), Row("c", -3)]);

        table.Find("th button").Click();
        Assert.Equal(["c", "a", "b"], Events(table));
        Assert.Equal("ascending", table.Find("th").GetAttribute("aria-sort"));

        table.Find("th button").Click();
        Assert.Equal(["a", "c", "b"], Events(table));
        Assert.Equal("descending", table.Find("th").GetAttribute("aria-sort"));
    }

    [Fact]
    public void ManyEvents_StandOnPages_WithTheirCount()
    {
        var table = Table([.. Enumerable.Range(0, 450).Select(day => Row($"e{day}", day))]);

        Assert.Equal(TimeAxisTableView.RowsPerPage, table.FindAll("tbody tr").Count);
        Assert.Contains("1–200 of 450", table.Markup, StringComparison.Ordinal);

        table.FindAll(".axis-table-tools button")[1].Click();
        table.FindAll(".axis-table-tools button")[1].Click();
        Assert.Equal("e400", Events(table)[0]);
        Assert.Equal(50, table.FindAll("tbody tr").Count);
    }

    [Fact]
    public void ConnectedPage_WithTheTableClosed_HoldsNoRow_UntilItIsOpened()
    {
        var table = Table([Row("a", 5), Row("b", 7)], isConnected: true);
        Assert.Empty(table.FindAll("tr"));
        Assert.Contains("(2)", table.Find("summary").TextContent, StringComparison.Ordinal);

        table.Find("details").TriggerEvent("ontoggle", EventArgs.Empty);

        Assert.Equal(["a", "b"], Events(table));
    }

    [Fact]
    public void SelectedEvent_OnALaterPage_IsTurnedTo()
    {
        var table = Table([.. Enumerable.Range(0, 450).Select(day => Row($"e{day}", day))]);

        table.Render(parameters => parameters.Add(view => view.Selected, "e420"));

        Assert.Equal("e420", table.Find("tr.is-selected").GetAttribute("data-path"));
    }

    [Fact]
    public void NextPatient_IsNotSortedAsTheLastOneWas()
    {
        var table = Table([Row("a", 5), Row("c", -3)]);
        table.Find("th button").Click();

        table.Render(parameters => parameters.Add(view => view.Rows, [Row("x", 9), Row("y", 1)]));

        Assert.Equal(["x", "y"], Events(table));
    }

    [Fact]
    public void Download_NamesTheCaseAndTheDay() =>
        Assert.Equal("/cases/a%2Fb/time-axis.csv?asof=84", TimeAxisCsvEndpoint.AddressOf("a/b", 84));

    private static List<string> Events(IRenderedComponent<TimeAxisTableView> table) => [.. table.FindAll("tbody tr").Select(row => row.GetAttribute("data-path")!)];

    private static TimeAxisRow Row(string name, int? day) => new()
    {
        Path = name,
        Day = day,
        Date = null,
        Months = null,
        When = Phrase.Same(name),
        Kind = Phrase.Same("kind"),
        What = Phrase.Same(name),
    };

    private IRenderedComponent<TimeAxisTableView> Table(ValueList<TimeAxisRow> rows, bool isConnected = false)
    {
        SetRendererInfo(new RendererInfo("Server", isConnected));
        return Render<TimeAxisTableView>(parameters => parameters.Add(view => view.Rows, rows).Add(view => view.CaseId, "case"));
    }
}
