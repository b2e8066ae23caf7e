using IcResistance.Domain.CaseFiles.Editing;
using static IcResistance.Tests.Domain.CaseFiles.Editing.EditCase;

namespace IcResistance.Tests.Domain.CaseFiles.Editing;

public sealed class FactMergeTests
{
    [Fact]
    public void Merge_OthersChangedAnotherFact_AsksNothing()
    {
        var merge = FactMerge.Of(Dated, Open(Dated, FactKind.Biomarker, 1).With("value", "215"), Change(Dated, FactKind.Biomarker, 2, "value", "300"));

        Assert.False(merge.NeedsChoice);
        Assert.Equal("215", merge.Typed["value"]);
    }

    [Fact]
    public void Merge_OthersAddedOneBefore_FollowsTheFactToItsNewPlace()
    {
        var theirs = FactEditor.Check(Dated, New(Dated, FactKind.Biomarker).With("marker", "nlr").With("value", "4").With("time", "2022-04-01")).Record!;

        var merge = FactMerge.Of(Dated, Open(Dated, FactKind.Biomarker, 1).With("value", "215"), theirs);

        Assert.Equal((new FactPlace(FactKind.Biomarker, 2), false), (merge.Typed.Place, merge.NeedsChoice));
    }

    [Fact]
    public void Merge_BothChangedDifferentFields_KeepsBothAndShowsTheirs()
    {
        var merge = FactMerge.Of(Dated, Open(Dated, FactKind.Biomarker, 1).With("value", "215"), Change(Dated, FactKind.Biomarker, 1, "assay", "IFCC"));

        var field = Assert.Single(merge.Fields);
        Assert.Equal(("assay", "", "IFCC", false), (field.Field.Name, field.Base, field.Theirs, field.IsClash));
        Assert.Equal(("215", "IFCC"), (merge.Typed["value"], merge.Typed["assay"]));
    }

    [Fact]
    public void Merge_BothChangedTheSameField_IsAClashWithAllThreeTexts()
    {
        var merge = FactMerge.Of(Dated, Open(Dated, FactKind.Biomarker, 1).With("value", "215"), Change(Dated, FactKind.Biomarker, 1, "value", "218"));

        var field = Assert.Single(merge.Fields);
        Assert.Equal(("210.0", "218", "215", true), (field.Base, field.Theirs, field.Mine, field.IsClash));
        Assert.Equal("215", merge.Typed["value"]);
    }

    [Fact]
    public void Merge_BothChangedItAlike_AsksNothing()
    {
        var merge = FactMerge.Of(Dated, Open(Dated, FactKind.Biomarker, 1).With("value", "215"), Change(Dated, FactKind.Biomarker, 1, "value", "215"));

        Assert.False(merge.NeedsChoice);
    }

    [Fact]
    public void Merge_TheyRemovedTheFact_OffersMineAsNew()
    {
        var theirs = FactEditor.Remove(Dated, new FactPlace(FactKind.Biomarker, 1)).Record!;

        var merge = FactMerge.Of(Dated, Open(Dated, FactKind.Biomarker, 1).With("value", "215"), theirs);

        Assert.Equal((true, FactPlace.NewOf(FactKind.Biomarker)), (merge.IsRemoved, merge.Typed.Place));
        Assert.Equal(("ldh", "215", "246"), (merge.Typed["marker"], merge.Typed["value"], merge.Typed["referenceHigh"]));
    }

    [Fact]
    public void Merge_TheyCorrectedAndMovedIt_FindsItAgain()
    {
        var theirs = Change(Dated, FactKind.Biomarker, 1, "time", "300");

        var merge = FactMerge.Of(Dated, Open(Dated, FactKind.Biomarker, 1).With("value", "215"), theirs);

        Assert.Equal(new FactPlace(FactKind.Biomarker, 2), merge.Typed.Place);
        Assert.Equal(("time", false), (Assert.Single(merge.Fields).Field.Name, merge.IsRemoved));
    }

    [Fact]
    public void Merge_TheyRemovedTheLesionThatIMeasured_ShowsWhatITyped()
    {
        var theirs = Dated with { Lesions = [Dated.Lesions[0]], Assessments = [.. Dated.Assessments.Select(visit => visit with { Measurements = [visit.Measurements[0]] })] };

        var merge = FactMerge.Of(Dated, Open(Dated, FactKind.Assessment, 0).With("measurements.N1", "12"), theirs);

        Assert.Contains(merge.Fields, field => field is { Mine: "12", Theirs: "", IsClash: true });
    }

    [Fact]
    public void Merge_ANewFact_HasNothingToMerge()
    {
        var mine = New(Dated, FactKind.Therapy).With("name", "docetaxel");

        var merge = FactMerge.Of(Dated, mine, Change(Dated, FactKind.Biomarker, 1, "value", "218"));

        Assert.Equal((mine, false), (merge.Typed, merge.NeedsChoice));
    }
}
