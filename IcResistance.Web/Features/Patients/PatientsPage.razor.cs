using System.Data.Common;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Resistance;
using IcResistance.Web.Components;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;

namespace IcResistance.Web.Features.Patients;

/// <summary>The worklist: who is there, what the program concludes of each, what to look at. Search, filters and page stand in the address.</summary>
public sealed partial class PatientsPage : ComponentBase, IDisposable
{
    /// <summary>Views that a board asks for most; every other filtered list is a link as well.</summary>
    private static readonly (Phrase Name, string Address)[] s_views =
    [
        (PatientsText.AllCases, CaseListAddress.Path),
        (PatientsText.WithWarning, CaseListAddress.OfWarning(CaseListAddress.AnyWarning)),
        (PatientsText.AcquiredView, CaseListAddress.Of(ResistanceResult.Acquired)),
        (PatientsText.PendingView, CaseListAddress.Of(ResistanceResult.PendingConfirmation)),
    ];

    private readonly CancellationTokenSource _leaving = new();
    private PatientsView? _page;
    private bool _failed;

    [SupplyParameterFromQuery(Name = "q")]
    public string? Search { get; set; }

    [SupplyParameterFromQuery]
    public string? Verdict { get; set; }

    [SupplyParameterFromQuery]
    public string? Mechanism { get; set; }

    [SupplyParameterFromQuery]
    public string? Branch { get; set; }

    [SupplyParameterFromQuery]
    public string? Warning { get; set; }

    [SupplyParameterFromQuery]
    public string? Stage { get; set; }

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

    private PatientsRequest Request => new(Search, Verdict, Mechanism, Branch, Warning, Stage, PageNumber ?? 1);

    private string PageAddress => new Uri(Navigation.Uri).PathAndQuery;

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        var request = Request;
        try
        {
            var page = await Patients.FindAsync(request, (await Authentication).User, _leaving.Token);
            if (request == Request)
            {
                (_page, _failed) = (page, false);
            }
        }
        catch (DbException)
        {
            _failed = true;
        }
    }

    private string AddressOf(int number) => Navigation.GetUriWithQueryParameter("page", number);
}
