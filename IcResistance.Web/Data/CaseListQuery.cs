namespace IcResistance.Web.Data;

/// <summary>What part of the list is asked for.</summary>
public sealed record CaseListQuery
{
    public const int DefaultPageSize = 50;

    /// <summary>Words that must each begin a word of the case's id, title, diagnosis, treatments, genes or citation; empty for all cases.</summary>
    public string? SearchText { get; init; }

    /// <summary>From 0.</summary>
    public int Page { get; init; }

    public int PageSize { get; init; } = DefaultPageSize;
}
