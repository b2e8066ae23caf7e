using IcResistance.Domain.Record;

namespace IcResistance.Web.Data;

/// <summary>A case as it is in the store now.</summary>
/// <param name="Record">The facts.</param>
/// <param name="Version">What a save must name as the version it started from.</param>
/// <param name="UpdatedAt">When this version was saved.</param>
/// <param name="UpdatedBy">Who saved it.</param>
public sealed record StoredCase(CaseRecord Record, long Version, DateTimeOffset UpdatedAt, string UpdatedBy);
