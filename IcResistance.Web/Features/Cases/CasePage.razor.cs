using System.Data.Common;
using IcResistance.Domain.Assessment;
using IcResistance.Domain.Primitives;
using IcResistance.Web.Components;
using IcResistance.Web.Data;
using IcResistance.Web.Features.Editing;
using IcResistance.Web.Features.Resistance;
using IcResistance.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;

namespace IcResistance.Web.Features.Cases;

/// <summary>One case: header, verdict, one time axis and the tabs. Case, tab, as-of day and selection stand in the address.</summary>
public sealed partial class CasePage : ComponentBase, IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private readonly ChosenDatum _chosen = new();
    private CaseAssessment? _case;
    private OverruleDesk? _desk;
    private string? _opened;
    private IReadOnlyList<int> _days = [];
    private CaseNeighbors? _neighbors;
    private (string Id, int? AsOf)? _shown;
    private LoadState _state = LoadState.Loading;
    private CaseTab _tab;
    private EditRight _right;

    private enum LoadState
    {
        Loading,
        Shown,
        NotFound,
        Unreadable,
        Failed,
    }

    [Parameter]
    public string Id { get; set; } = "";

    [SupplyParameterFromQuery]
    public string? Tab { get; set; }

    /// <summary>Day to see the case as of; null: all that is known.</summary>
    [SupplyParameterFromQuery]
    public int? AsOf { get; set; }

    /// <summary>JSON path of the datum that the address lights.</summary>
    [SupplyParameterFromQuery(Name = "select")]
    public string? SelectInAddress { get; set; }

    /// <summary>Whether the published windows of host modifiers are drawn.</summary>
    [SupplyParameterFromQuery]
    public bool Windows { get; set; }

    /// <summary>The fact whose form is open, for example <c>biomarker:3</c>.</summary>
    [SupplyParameterFromQuery]
    public string? Edit { get; set; }

    [CascadingParameter]
    public Language Language { get; set; }

    [CascadingParameter]
    public Privacy Privacy { get; set; }

    [CascadingParameter]
    public required Task<AuthenticationState> Authentication { get; set; }

    [Inject]
    public required CaseQuery Cases { get; init; }

    [Inject]
    public required OverruleQuery Overrules { get; init; }

    [Inject]
    public required EditDesk Editing { get; init; }

    [Inject]
    public required CaseOpenings Openings { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    /// <summary>The print shows the case as of the day that the page does.</summary>
    private string AsOfQuery => AsOf is { } day ? $"?asOf={day.ToString(System.Globalization.CultureInfo.InvariantCulture)}" : "";

    /// <summary>Name of the window; says nothing of a case that is not shown or not to be named.</summary>
    private string PageName => _case is { } shown ? CaseTitle.NameOf(shown.Record, Privacy).In(Language) : CaseText.Case.In(Language);

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        _tab = CaseTabs.Parse(Tab);
        _chosen.Read(SelectInAddress);
        if (_shown == (Id, AsOf))
        {
            return;
        }

        if (_shown?.Id != Id)
        {
            // The last patient must not stand here while the next one loads.
            (_case, _state) = (null, LoadState.Loading);
            _chosen.Forget();
            _chosen.Read(SelectInAddress);
        }

        _shown = (Id, AsOf);
        await ReloadAsync();
    }

    /// <summary>Reads the case again; what is shown of it stays until the new assessment is there.</summary>
    private async Task ReloadAsync()
    {
        var (id, asOf) = (Id, AsOf);
        try
        {
            await ReadAsync(id, asOf);
        }
        catch (DbException) when (_case is null && _shown == (id, asOf))
        {
            (_case, _state, _shown) = (null, LoadState.Failed, null);
        }
    }

    private async Task ReadAsync(string id, int? asOf)
    {
        var user = (await Authentication).User;
        var found = await Cases.FindAsync(id, asOf, user, _leaving.Token);
        var desk = found?.Assessment is { } assessment ? await Overrules.OpenAsync(assessment, user, StateHasChanged, _leaving.Token) : null;
        if (_shown == (id, asOf))
        {
            Show(found);
            _desk = desk;
            _right = found is not null && await Editing.MayEditAsync(id, user) ? EditRight.Edit : EditRight.None;
        }
    }

    // Only once the page is interactive: a page that is prepared ahead has not been opened by anybody.
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_case?.Record.Id is { } id && id != _opened)
        {
            _opened = id;
            await Openings.NoteAsync(id, (await Authentication).User, _leaving.Token);
        }
    }

    private void Show(CaseView? found)
    {
        (_case, _state) = found switch
        {
            null => (null, LoadState.NotFound),
            { Assessment: null } => (null, LoadState.Unreadable),
            { Assessment: { } assessment } => (Privacy is Privacy.Hidden ? HiddenIdentity.Of(assessment) : assessment, LoadState.Shown),
        };
        (_days, _neighbors) = (found?.Days ?? [], found?.Neighbors);
    }

    private string WindowsAddress => Within(Navigation.GetUriWithQueryParameter("windows", Windows ? (bool?)null : true));

    private string Address(CaseTab tab) => Within(Navigation.GetUriWithQueryParameter("tab", tab is CaseTab.TimeAxis ? null : tab.WrittenName()));

    // Each choice sends all addresses of the page again: without the site's name they are half as long.
    private static string Within(string address) => new Uri(address).PathAndQuery;

    private void ChooseDay(int? day) => Navigation.NavigateTo(Navigation.GetUriWithQueryParameter("asof", day), replace: true);

    private string? Select => _chosen.Path;

    private void SelectDatum(string? path)
    {
        _chosen.Choose(path);
        Navigation.NavigateTo(Navigation.GetUriWithQueryParameter("select", path), replace: true);
    }

    /// <summary>A second click on the same datum puts its light out.</summary>
    private void ToggleDatum(string? path) => SelectDatum(path == Select ? null : path);
}
