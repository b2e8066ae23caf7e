using IcResistance.Domain.Assessment;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Timeline.Axis;
using IcResistance.Web.Components;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace IcResistance.Web.Features.Cases;

/// <summary>The time axis at the lower edge of another tab, with the chosen datum lit, named and scrolled into view: the reader's place stays as it is.</summary>
public sealed partial class EvidenceDock : ComponentBase, IAsyncDisposable
{
    // Which data are drawn does not depend on how wide.
    private const double AnyWidth = 1000;

    private ElementReference _view;
    private IJSObjectReference? _script;
    private (CaseAssessment Assessment, HashSet<string> Paths)? _drawn;
    private string? _event;
    private string? _shown;
    private bool _isOnAxis;

    [Parameter, EditorRequired]
    public required CaseAssessment Assessment { get; set; }

    /// <summary>Day that the case is seen as of; null: all that is known.</summary>
    [Parameter]
    public int? AsOf { get; set; }

    /// <summary>JSON path of the chosen datum; null: the dock is away.</summary>
    [Parameter, EditorRequired]
    public required string? Selected { get; set; }

    /// <summary>Another datum was chosen on the axis, or none any more.</summary>
    [Parameter]
    public EventCallback<string> OnSelect { get; set; }

    /// <summary>Where the whole time axis is.</summary>
    [Parameter, EditorRequired]
    public required string TimeAxisAddress { get; set; }

    [CascadingParameter]
    public Language Language { get; set; }

    [Inject]
    public required IJSRuntime Script { get; init; }

    private Phrase Name => DatumWords.Of(Assessment.Record, Selected!);

    private Phrase Place => _isOnAxis ? DockText.OnAxis : DockText.NotOnAxis;

    public async ValueTask DisposeAsync()
    {
        try
        {
            await (_script?.DisposeAsync() ?? ValueTask.CompletedTask);
        }
        catch (JSDisconnectedException)
        {
            // The page is gone, and the module with it.
        }
    }

    protected override void OnParametersSet()
    {
        if (Selected is null)
        {
            return;
        }

        // A path into an event lights the event.
        _event = DatumWords.EventOf(Assessment.Record, Selected)?.Path ?? Selected;
        if (_drawn?.Assessment != Assessment)
        {
            _drawn = (Assessment, [.. TimeAxisLayout.Draw(Assessment, new TimeAxisOptions { Width = AnyWidth, Language = Language }).Tracks.SelectMany(track => track.Items).SelectMany(item => item.Paths)]);
        }

        _isOnAxis = _drawn.Value.Paths.Contains(_event);
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (Selected == _shown)
        {
            return;
        }

        _shown = Selected;
        if (Selected is not null && _isOnAxis)
        {
            _script ??= await Script.InvokeAsync<IJSObjectReference>("import", "./" + Assets["js/evidence-dock.js"]);
            await _script.InvokeVoidAsync("showLit", _view);
        }
    }
}
