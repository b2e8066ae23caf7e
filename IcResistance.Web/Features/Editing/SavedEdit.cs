using IcResistance.Domain.CaseFiles.Editing;
using IcResistance.Domain.Primitives;
using IcResistance.Web.Components;

namespace IcResistance.Web.Features.Editing;

/// <summary>One change that this page has saved, with what takes it back.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Change">What it did, in words.</param>
/// <param name="Undo">What takes it back.</param>
public sealed record SavedEdit(string CaseId, FactChange Change, FactUndo Undo)
{
    /// <summary>Who saved other facts of the case while this one was typed; null: nobody.</summary>
    public string? MeanwhileBy { get; init; }

    /// <summary>The fact as a reader calls it.</summary>
    public Phrase Name => Undo.PlaceAfter?.Path is { } path ? DatumWords.Of(Undo.After, path)
        : Undo.PlaceBefore?.Path is { } earlier ? DatumWords.Of(Undo.Before, earlier)
        : FactKinds.NameOf(Change.Kind);

    public static SavedEdit Of(FactUndo undo)
    {
        ArgumentNullException.ThrowIfNull(undo);
        return new(undo.After.Id, FactChange.Between(undo.Before, undo.PlaceBefore, undo.After, undo.PlaceAfter), undo);
    }
}
