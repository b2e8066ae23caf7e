namespace IcResistance.Web.Data;

public enum ImportMode
{
    /// <summary>A case whose id is already in the store, with other content, refuses the import.</summary>
    AddOnly,

    /// <summary>A case whose id is already in the store gets a new version.</summary>
    AddOrUpdate,
}

/// <summary>What an import does with one case.</summary>
public enum ImportAction
{
    Added,
    Updated,

    /// <summary>The store has exactly this content; nothing is written.</summary>
    Unchanged,

    /// <summary>The store has another case under this id and <see cref="ImportMode.AddOnly"/> was asked for.</summary>
    RefusedExists,

    /// <summary>The same id occurs twice among the cases to import.</summary>
    RefusedDuplicate,

    /// <summary>The user may not import this case.</summary>
    RefusedNotAllowed,
}

public sealed record CaseImportOutcome(string Id, ImportAction Action)
{
    public bool IsRefused => Action is ImportAction.RefusedExists or ImportAction.RefusedDuplicate or ImportAction.RefusedNotAllowed;
}

/// <summary>What became of an import: all of its cases or, when one was refused, none.</summary>
/// <param name="IsApplied">False for a preview and for an import with a refused case: then nothing was written.</param>
/// <param name="Outcomes">One for each case, in their order.</param>
public sealed record CaseImport(bool IsApplied, IReadOnlyList<CaseImportOutcome> Outcomes)
{
    public bool HasRefusals => Outcomes.Any(outcome => outcome.IsRefused);

    public int Count(ImportAction action) => Outcomes.Count(outcome => outcome.Action == action);
}
