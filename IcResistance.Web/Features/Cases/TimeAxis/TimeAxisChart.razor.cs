using System.Text.Json;
using IcResistance.Domain.Assessment;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Timeline.Axis;
using IcResistance.Web.Components;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Features.Cases.TimeAxis;

/// <summary>A whole case on one time axis: drawing, legend and table, complete in the first HTML.</summary>
/// <remarks>
/// There are two drawings, one for a desk and one for a phone. The one for the reader's screen is drawn; the room of the other is kept,
/// and the page fetches it when its window is made narrower or wider. Each is one piece of markup that no later rendering compares:
/// what is chosen is lit by <c>wwwroot/js/time-axis.js</c>, which also zooms, pans and reads values without asking the server. Only a
/// choice comes back, through the hidden field.
/// </remarks>
public sealed partial class TimeAxisChart
{
    private TimeAxisDrawing _wide = null!;
    private ValueList<TimeAxisRow> _rows;
    private string _wideMarkup = "";
    private string _narrowMarkup = "";
    private string _other = "";
    private int _edition;
    private string _wideSize = "";
    private string _narrowSize = "";
    private string _words = "";
    private string? _linked;
    private CaseAssessment? _drawn;
    private (Language Language, bool Windows, ScreenKind Screen) _drawnFor;

    [Parameter, EditorRequired]
    public required CaseAssessment Assessment { get; set; }

    /// <summary>JSON path that is highlighted, for example <c>genomics[0]</c>.</summary>
    [Parameter]
    public string? Selected { get; set; }

    /// <summary>Raised with the JSON path of the event that the reader chose in the drawing or the table; null where a choice was taken back.</summary>
    [Parameter]
    public EventCallback<string> OnSelect { get; set; }

    /// <summary>What can be done with the chosen event, in the line above the drawing, which keeps its height.</summary>
    [Parameter]
    public RenderFragment? Tools { get; set; }

    /// <summary>Prefix of the ids inside the drawing; two axes on one page need two.</summary>
    [Parameter]
    public string Id { get; set; } = "axis";

    /// <summary>Day that the case is seen as of; null: all that is known.</summary>
    [Parameter]
    public int? AsOf { get; set; }

    /// <summary>Whether the published windows of host modifiers are drawn.</summary>
    [Parameter]
    public bool ShowHostWindows { get; set; }

    /// <summary>Address of the same page with the windows shown or hidden; null offers no such choice.</summary>
    [Parameter]
    public string? WindowsAddress { get; set; }

    [CascadingParameter]
    public Language Language { get; set; }

    [CascadingParameter]
    public ScreenKind Screen { get; set; }

    private static TimeAxisText Text => TimeAxisText.Instance;

    /// <summary>Lays out anew only when the case, the language or what is drawn changed; a new selection redraws nothing.</summary>
    protected override void OnParametersSet()
    {
        _linked = LinkedFacts.Of(Assessment.Record, Selected) is { Count: > 0 } linked ? string.Join(' ', linked) : null;
        if (ReferenceEquals(_drawn, Assessment) && _drawnFor == (Language, ShowHostWindows, Screen))
        {
            return;
        }

        var (desk, phone) = (new TimeAxisVariant(Id, ScreenKind.Wide, ShowHostWindows), new TimeAxisVariant(Id, ScreenKind.Narrow, ShowHostWindows));
        _wide = desk.Layout(Assessment, Language);
        var narrow = phone.Layout(Assessment, Language);
        (_wideMarkup, _narrowMarkup) = Screen is ScreenKind.Narrow ? ("", phone.Write(narrow, Language)) : (desk.Write(_wide, Language), "");
        (_wideSize, _narrowSize) = ($"--drawing: {_wide.Width.Svg()} / {_wide.Height.Svg()}", $"--drawing-height: {narrow.Height.Svg()}px");
        _edition += ReferenceEquals(_drawn, Assessment) ? 0 : 1;
        _other = TimeAxisDrawingEndpoint.AddressOf(Assessment.Record.Id, Screen is ScreenKind.Narrow ? desk : phone, AsOf, _edition);
        _rows = TimeAxisTable.Rows(Assessment);
        _words = Words(Language);
        (_drawn, _drawnFor) = (Assessment, (Language, ShowHostWindows, Screen));
    }

    /// <summary>The few words that the script writes itself.</summary>
    private static string Words(Language language) => JsonSerializer.Serialize(new Dictionary<string, string>
    {
        ["hint"] = Text.Hint.In(language),
        ["touch"] = Text.Touch.In(language),
        ["day"] = Text.OnDay.In(language),
        ["months"] = Text.InMonths.In(language),
        ["weeks"] = Text.InWeeks.In(language),
        ["days"] = Text.InDays.In(language),
        ["start"] = Text.FirstDose.In(language),
    });

    private Task Choose(ChangeEventArgs change) => OnSelect.InvokeAsync(change.Value is string { Length: > 0 } path ? path : null);
}
