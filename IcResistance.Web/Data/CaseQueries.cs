using System.Security.Claims;
using IcResistance.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace IcResistance.Web.Data;

/// <summary>The parts that every query over many cases is made of.</summary>
public static class CaseQueries
{
    /// <summary>The cases that the user may see and that match every pattern.</summary>
    public static IQueryable<CaseRow> Matching(this BoardDbContext context, IEnumerable<string> patterns, ClaimsPrincipal user) => patterns.Aggregate(
        context.Cases.AsNoTracking().ReadableBy(user),
        (rows, pattern) => rows.Where(row => context.CaseTerms.Where(term => EF.Functions.Like(term.Term, pattern)).Select(term => term.CaseId).Contains(row.Id)));
}
