namespace IcResistance.Web.Security;

/// <summary>The case that an operation is about, as far as deciding needs it.</summary>
/// <param name="Id">Id of the case.</param>
public sealed record CaseReference(string Id);
