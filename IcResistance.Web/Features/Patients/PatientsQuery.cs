using System.Security.Claims;
using IcResistance.Domain.Assessment;
using IcResistance.Domain.Primitives;
using IcResistance.Web.Data;

namespace IcResistance.Web.Features.Patients;

/// <summary>One case in the list, assessed; without an assessment where its stored facts cannot be read.</summary>
public sealed record PatientRowView(string Id, string? Title, Phrase? Origin, CaseAssessment? Assessment);

/// <summary>One page of the list.</summary>
public sealed record PatientsView(IReadOnlyList<PatientRowView> Rows, int Number, int From, int Total)
{
    public int To => From + Rows.Count - 1;
}

/// <summary>Finds the cases of one page of the list and assesses those only: facts are stored, assessments are computed.</summary>
public sealed class PatientsQuery(CaseStore store)
{
    /// <summary>Cases a page.</summary>
    public const int PageSize = 25;

    public async Task<PatientsView> FindAsync(string? search, int page, ClaimsPrincipal user, CancellationToken cancellation)
    {
        var number = Math.Max(1, page);
        var found = await store.ListAsync(new CaseListQuery { SearchText = search, Page = number - 1, PageSize = PageSize }, user, cancellation);
        var unreadable = found.Unreadable.Select(id => new PatientRowView(id, null, null, null));
        return new PatientsView([.. found.Cases.Select(Row), .. unreadable], number, ((number - 1) * PageSize) + 1, found.Total);
    }

    private static PatientRowView Row(StoredCase stored)
    {
        var record = stored.Record;
        Phrase? origin = record.Source is not null ? PatientsText.Published
            : record.Id.StartsWith("syn-", StringComparison.Ordinal) ? PatientsText.Synthetic
            : null;
        return new PatientRowView(record.Id, record.Title, origin, CaseAssessor.Assess(record));
    }
}
