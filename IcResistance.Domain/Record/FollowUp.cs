namespace IcResistance.Domain.Record;

public enum VitalStatus
{
    Alive,
    Dead,
    Unknown,
}

/// <summary>Last contact, or death.</summary>
public sealed record FollowUp
{
    public required EventTime Time { get; init; }

    public required VitalStatus Status { get; init; }

    public string? Cause { get; init; }

    public int? Day => Time.Day;
}
