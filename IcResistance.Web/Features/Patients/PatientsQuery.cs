using System.Security.Claims;
using IcResistance.Domain.Board;
using IcResistance.Domain.Knowledge;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Resistance;
using IcResistance.Web.Components;
using IcResistance.Web.Data;

namespace IcResistance.Web.Features.Patients;

/// <summary>What the address of the list asks for; names that are none are left out, as a link may be old or mistyped.</summary>
public sealed record PatientsRequest(string? Search, string? Verdict, string? Mechanism, string? Branch, string? Warning, string? Stage, int Page)
{
    internal CaseFilter Filter => new()
    {
        SearchText = Search,
        Verdict = Choice<ResistanceResult>(Verdict),
        Mechanism = KnowledgeCatalogue.Current.Mechanisms.Any(entry => entry.Id == Mechanism) ? Mechanism : null,
        Branch = Choice<MechanismBranch>(Branch),
        Warning = Warning switch
        {
            CaseListAddress.AnyWarning => CaseWarning.Any,
            CaseListAddress.Overdue => CaseWarning.Overdue,
            CaseListAddress.Due => CaseWarning.Due,
            _ => Choice<WarningKind>(Warning) is { } kind ? CaseWarning.Of(kind) : null,
        },
        Stage = StageGroup.All.Contains(Stage) ? Stage : null,
    };

    private static T? Choice<T>(string? name)
        where T : struct, Enum => Vocabulary<T>.TryParse(name, out var value) ? value : null;
}

/// <summary>One page of the list.</summary>
public sealed record PatientsView(IReadOnlyList<ListedCase> Cases, int Number, int From, int Total)
{
    public int To => From + Cases.Count - 1;

    /// <summary>Nothing was asked for: all patients are meant.</summary>
    public required bool IsWhole { get; init; }

    /// <summary>Digests are being made anew, so the filter may still go by older answers.</summary>
    public required bool IsRefreshing { get; init; }
}

/// <summary>Finds the cases of one page of the list.</summary>
public sealed class PatientsQuery(CaseDirectory directory, DigestRefresh refresh)
{
    /// <summary>Cases a page.</summary>
    public const int PageSize = 25;

    public async Task<PatientsView> FindAsync(PatientsRequest request, ClaimsPrincipal user, CancellationToken cancellation)
    {
        var (number, filter) = (Math.Max(1, request.Page), request.Filter);
        var found = await directory.FindAsync(filter, number - 1, PageSize, user, cancellation);
        return new PatientsView(found.Cases, number, ((number - 1) * PageSize) + 1, found.Total) { IsWhole = filter.IsEmpty, IsRefreshing = refresh.IsRunning };
    }
}
