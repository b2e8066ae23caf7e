using System.Security.Claims;

namespace IcResistance.Web.Security;

/// <summary>Who may see which cases at all, once as a question about a user and once as a part of a query: the two must say the same.</summary>
/// <remarks>One team works on all cases. A finer rule (centres, roles) is written here, and both lists and single cases follow it.</remarks>
public static class CaseRights
{
    public static bool IsMember(ClaimsPrincipal user) => user.Identity is { IsAuthenticated: true };

    /// <summary>Those rows that the user may see; before counting and paging, so that a total gives nothing away.</summary>
    public static IQueryable<TRow> ReadableBy<TRow>(this IQueryable<TRow> rows, ClaimsPrincipal user) =>
        IsMember(user) ? rows : rows.Where(_ => false);
}
