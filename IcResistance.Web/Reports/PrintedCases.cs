using System.Security.Claims;
using IcResistance.Domain.Assessment;
using IcResistance.Domain.Summary;
using IcResistance.Web.Data;
using IcResistance.Web.Security;

namespace IcResistance.Web.Reports;

/// <summary>Reads cases for printing: facts, assessment and what the board holds, with the right to print them.</summary>
public sealed class PrintedCases(CaseStore cases, OverruleStore overrules, TimeProvider clock)
{
    /// <returns>The case as of a day; null where it is not there or not for this user.</returns>
    public async Task<PrintedCase?> FindAsync(string id, int? asOf, ClaimsPrincipal user, CancellationToken cancellation) =>
        await cases.FindAsync(id, user, CaseOperations.Print, cancellation) is { } stored
            ? new PrintedCase(asOf is null ? CaseAssessor.Assess(stored.Record).ReadOn(clock.Today()) : CaseAssessor.Assess(stored.Record, asOf)) { Overrules = await overrules.FindAsync(id, user, cancellation) }
            : null;
}
