namespace IcResistance.Web.Data;

public enum SaveStatus
{
    Saved,

    /// <summary>Somebody else saved first. Nothing was written; show both and let the person decide.</summary>
    Conflict,

    /// <summary>No such case, or not this user's to edit: the two cannot be told apart.</summary>
    NotFound,
}

/// <param name="Status">What became of the save.</param>
/// <param name="Current">The case as the store has it now; null when not found.</param>
public sealed record CaseSave(SaveStatus Status, StoredCase? Current);
