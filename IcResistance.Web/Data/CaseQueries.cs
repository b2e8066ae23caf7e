using System.Security.Claims;
using IcResistance.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace IcResistance.Web.Data;

/// <summary>The parts that every query over many cases is made of.</summary>
public static class CaseQueries
{
    /// <summary>The cases that the user may see and that have a term in each of the ranges.</summary>
    public static IQueryable<CaseRow> Matching(this BoardDbContext context, IEnumerable<TermRange> ranges, ClaimsPrincipal user) => ranges.Aggregate(
        context.Cases.AsNoTracking().ReadableBy(user),
        (rows, range) => rows.Where(row => context.CaseTerms.In(range).Select(term => term.CaseId).Contains(row.Id)));

    /// <summary>The terms of a range, by one search of the index.</summary>
    public static IQueryable<CaseTerm> In(this IQueryable<CaseTerm> terms, TermRange range)
    {
        var (first, last) = range;
        return terms.Where(term => term.Term.CompareTo(first) >= 0 && term.Term.CompareTo(last) <= 0);
    }
}
