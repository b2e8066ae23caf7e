using IcResistance.Domain.CaseFiles.Editing;
using static IcResistance.Tests.Domain.CaseFiles.Editing.EditCase;

namespace IcResistance.Tests.Domain.CaseFiles.Editing;

public sealed class FactChangeTests
{
    [Fact]
    public void Change_OfOneField_SaysBeforeAndAfterInWords()
    {
        var after = Change(Dated, FactKind.Therapy, 0, "stopReason", "toxicity");

        var change = Assert.Single(FactChange.Between(Dated, after));

        var field = Assert.Single(change.Fields);
        Assert.Equal(("stopped for progression", "因毒性停药"), (field.Before.En, field.After.Zh));
    }

    [Fact]
    public void Change_AddedCorrectedAndRemoved_AreToldApart()
    {
        var after = Change(FactEditor.Remove(Dated, new FactPlace(FactKind.Biomarker, 1)).Record!, FactKind.Biomarker, 0, "value", "50");
        after = FactEditor.Check(after, New(after, FactKind.Note).With("text", "seen in clinic")).Record!;

        var changes = FactChange.Between(Dated, after).ToList();

        Assert.Equal(
            [(FactKind.Biomarker, 0, 0), (FactKind.Biomarker, 1, null), (FactKind.Note, null, 0)],
            changes.Select(change => (change.Kind, change.Before?.Index, change.After?.Index)));
    }

    [Fact]
    public void Undo_OfACorrection_GivesTheCaseOfBefore()
    {
        var place = new FactPlace(FactKind.Biomarker, 1);
        var after = Change(Dated, FactKind.Biomarker, 1, "value", "215");

        Assert.Equal(Dated, new FactUndo(Dated, place, after, place).ApplyTo(after));
    }

    [Fact]
    public void Undo_OthersChangedSomethingElse_KeepsTheirChange()
    {
        var place = new FactPlace(FactKind.Biomarker, 1);
        var after = Change(Dated, FactKind.Biomarker, 1, "value", "215");
        var current = Change(after, FactKind.Therapy, 0, "line", "2");

        var undone = new FactUndo(Dated, place, after, place).ApplyTo(current);

        Assert.Equal(Change(Dated, FactKind.Therapy, 0, "line", "2"), undone);
    }

    [Fact]
    public void Undo_OthersChangedTheSameFact_IsNotDone()
    {
        var place = new FactPlace(FactKind.Biomarker, 1);
        var after = Change(Dated, FactKind.Biomarker, 1, "value", "215");

        Assert.Null(new FactUndo(Dated, place, after, place).ApplyTo(Change(after, FactKind.Biomarker, 1, "value", "218")));
    }

    [Fact]
    public void Undo_OfARemoval_WhileOthersSaved_PutsTheFactBack()
    {
        var after = FactEditor.Remove(Dated, new FactPlace(FactKind.Biomarker, 1)).Record!;
        var current = Change(after, FactKind.Therapy, 0, "line", "2");

        var undone = new FactUndo(Dated, new FactPlace(FactKind.Biomarker, 1), after, null).ApplyTo(current);

        Assert.Equal(Change(Dated, FactKind.Therapy, 0, "line", "2"), undone);
    }

    [Fact]
    public void Undo_OfAnAddition_WhileOthersSaved_TakesItOut()
    {
        var added = FactEditor.Check(Dated, New(Dated, FactKind.Note).With("text", "seen"));
        var current = Change(added.Record!, FactKind.Therapy, 0, "line", "2");

        var undone = new FactUndo(Dated, null, added.Record!, added.Place).ApplyTo(current);

        Assert.Empty(undone!.Notes);
        Assert.Equal(2, undone.Therapies[0].Line);
    }
}
