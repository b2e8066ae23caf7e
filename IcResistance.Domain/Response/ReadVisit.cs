using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Response;

/// <summary>A visit after it was read: its response, and what the line's outcome needs beside it.</summary>
internal sealed record ReadVisit(VisitResponse Response, VisitFindings Findings, ProgressionCauses Causes, IrecistStep Step, (Phrase Text, string Data)? Explanation)
{
    public int? Day => Response.Day;
}
