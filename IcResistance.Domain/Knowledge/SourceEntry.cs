namespace IcResistance.Domain.Knowledge;

/// <summary>A publication or page that rules and caveats rest on, and how it was read.</summary>
/// <param name="Id">Id, for example <c>S41</c>.</param>
/// <param name="Text">The reference, with what part of it was read.</param>
/// <param name="Doi">Digital object identifier of the first work named; null where there is none.</param>
public sealed record SourceEntry(string Id, string Text, string? Doi);
