namespace IcResistance.Web.Data;

/// <summary>One word or mark by which a list finds a case: <c>word:b2m</c>, <c>warning:ctdna-rise</c>, <c>mechanism:INT-2a</c>.</summary>
/// <remarks>Together with <see cref="CaseDigestRow"/> a copy for lists; the key begins with the term, so every search is a range of one index.</remarks>
public sealed class CaseTerm
{
    public required string Term { get; init; }

    public required string CaseId { get; init; }
}
