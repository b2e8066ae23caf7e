using System.Security.Claims;
using IcResistance.Domain.Primitives;
using IcResistance.Web.Reports;
using IcResistance.Web.Reports.Booklets;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;

namespace IcResistance.Web.Features.Booklet;

/// <summary>Puts the cases of a meeting in order and prints them in one file. The chosen cases stand in the address.</summary>
public sealed partial class BookletPage : ComponentBase, IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private readonly List<AgendaEntry> _agenda = [];
    private IReadOnlyList<BookletChoice> _found = [];
    private IReadOnlyDictionary<string, string?> _choices = new Dictionary<string, string?>();
    private int _total;
    private string? _search;
    private DateOnly? _boardDate;
    private ClaimsPrincipal _user = new();
    private BookletJob? _job;

    /// <summary>Ids of the chosen cases, in the order of the agenda.</summary>
    [SupplyParameterFromQuery(Name = "case")]
    public string[]? Chosen { get; set; }

    [CascadingParameter]
    public Language Language { get; set; }

    [CascadingParameter]
    public required Task<AuthenticationState> Authentication { get; set; }

    [Inject]
    public required BookletQuery Cases { get; init; }

    [Inject]
    public required BookletJobs Jobs { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    private bool CanStart => _agenda.Count is > 0 and <= BookletOrder.MostCases && _job is not { IsRunning: true };

    /// <summary>A print that is running goes on; nobody but its reader can fetch it.</summary>
    public void Dispose()
    {
        Forget();
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        _user = (await Authentication).User;
        foreach (var id in (Chosen ?? []).Distinct(StringComparer.Ordinal).Take(BookletOrder.MostCases))
        {
            if (await Cases.FindOneAsync(id, _user, _leaving.Token) is { } choice)
            {
                _agenda.Add(new AgendaEntry(choice));
            }
        }

        (_found, _total) = await Cases.FindAsync(_search, _user, _leaving.Token);
    }

    private async Task SearchAsync(ChangeEventArgs change)
    {
        _search = change.Value as string;
        (_found, _total) = await Cases.FindAsync(_search, _user, _leaving.Token);
    }

    private bool IsChosen(BookletChoice choice) => _agenda.Exists(item => item.Id == choice.Id);

    private void Add(BookletChoice choice)
    {
        _agenda.Add(new AgendaEntry(choice));
        KeepInAddress();
    }

    private void AddAll()
    {
        _agenda.AddRange(_found.Where(choice => !IsChosen(choice)).Select(choice => new AgendaEntry(choice)));
        KeepInAddress();
    }

    private void MoveUp(AgendaEntry item)
    {
        var place = _agenda.IndexOf(item);
        (_agenda[place - 1], _agenda[place]) = (_agenda[place], _agenda[place - 1]);
        KeepInAddress();
    }

    private void Remove(AgendaEntry item)
    {
        _agenda.Remove(item);
        KeepInAddress();
    }

    private void KeepInAddress() =>
        Navigation.NavigateTo(Navigation.GetUriWithQueryParameters(new Dictionary<string, object?> { ["case"] = _agenda.Select(item => item.Id).ToArray() }), replace: true);

    private void Choose(IReadOnlyDictionary<string, string?> choices) => _choices = choices;

    private void Start()
    {
        Forget();
        var request = PrintRequest.Parse(key => _choices.GetValueOrDefault(key), Language) with { BoardDate = _boardDate };
        _job = Jobs.Start(new BookletOrder([.. _agenda.Select(item => new BookletCase(item.Id, item.Question))], request), _user);
        _job.Changed += ShowStep;
    }

    private void Cancel() => _job?.Cancel();

    private void ShowStep() => _ = InvokeAsync(StateHasChanged);

    private void Forget()
    {
        if (_job is { } job)
        {
            job.Changed -= ShowStep;
        }
    }
}
