using IcResistance.Domain.Primitives;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;

namespace IcResistance.Web.Features.Patients;

/// <summary>The worklist: who is there, what the program concludes of each, what to look at. Search and page stand in the address.</summary>
public sealed partial class PatientsPage : ComponentBase, IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private PatientsView? _page;

    [SupplyParameterFromQuery(Name = "q")]
    public string? Search { get; set; }

    [SupplyParameterFromQuery(Name = "page")]
    public int? PageNumber { get; set; }

    [CascadingParameter]
    public Language Language { get; set; }

    [CascadingParameter]
    public required Task<AuthenticationState> Authentication { get; set; }

    [Inject]
    public required PatientsQuery Patients { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnParametersSetAsync() =>
        _page = await Patients.FindAsync(Search, PageNumber ?? 1, (await Authentication).User, _leaving.Token);

    private string PageAddress(int number) => Navigation.GetUriWithQueryParameter("page", number);
}
