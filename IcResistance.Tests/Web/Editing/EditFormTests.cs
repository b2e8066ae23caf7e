using IcResistance.Domain.CaseFiles.Editing;
using IcResistance.Tests.Domain.CaseFiles.Editing;
using IcResistance.Tests.Web.Data;
using IcResistance.Web.Data;

namespace IcResistance.Tests.Web.Editing;

public sealed class EditFormTests : IAsyncLifetime
{
    private EditBench _bench = null!;

    public async ValueTask InitializeAsync() => _bench = await EditBench.StartAsync();

    public ValueTask DisposeAsync() => _bench.DisposeAsync();

    [Fact]
    public async Task Save_Correction_IsANewVersionAndForgetsTheDraft()
    {
        await using var form = await _bench.OpenAsync(EditBench.Ldh);
        form.Change("value", "215");

        var saved = await form.SaveAsync();

        Assert.Equal(("210.0", "215"), (saved!.Change.Fields.Single().Before.En, saved.Change.Fields.Single().After.En));
        Assert.Equal((2, 215m), ((await _bench.StoredAsync()).Version, (await _bench.BiomarkerAsync(1)).Value!.Value));
        Assert.Empty(await _bench.Store.Get<FormDraftStore>().ListAsync(EditBench.CaseId, "", TestStore.Ann, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Save_WhatCannotBe_WritesNothing()
    {
        await using var form = await _bench.OpenAsync(EditBench.Ldh);
        form.Change("value", "much");

        Assert.Null(await form.SaveAsync());
        Assert.Equal(1, (await _bench.StoredAsync()).Version);
    }

    [Fact]
    public async Task Save_OthersSavedAnotherFact_KeepsBothAndSaysWho()
    {
        await using var form = await _bench.OpenAsync(EditBench.Ldh);
        form.Change("value", "215");
        await _bench.BobChangesAsync(new FactPlace(FactKind.Biomarker, 2), "value", "300");

        var saved = await form.SaveAsync();

        Assert.Equal("Dr Bob", saved!.MeanwhileBy);
        Assert.Equal((215m, 300m), ((await _bench.BiomarkerAsync(1)).Value!.Value, (await _bench.BiomarkerAsync(2)).Value!.Value));
    }

    [Fact]
    public async Task Save_OthersChangedTheSameField_WritesNothingUntilSomebodyChooses()
    {
        await using var form = await _bench.OpenAsync(EditBench.Ldh);
        form.Change("value", "215");
        form.Change("assay", "IFCC");
        await _bench.BobChangesAsync(EditBench.Ldh, "value", "218");

        Assert.Null(await form.SaveAsync());
        Assert.Null(await form.SaveAsync());

        var clash = Assert.Single(form.Undecided);
        Assert.Equal(("210.0", "218", "215"), (clash.Base, clash.Theirs, clash.Mine));
        Assert.Equal(218m, (await _bench.BiomarkerAsync(1)).Value);

        form.Choose(clash, isTheirs: true);
        Assert.NotNull(await form.SaveAsync());
        var stored = await _bench.BiomarkerAsync(1);
        Assert.Equal((218m, "IFCC"), (stored.Value!.Value, stored.Assay));
    }

    [Fact]
    public async Task Save_OthersChangedAnotherFieldOfTheFact_ShowsItOnceAndThenSavesBoth()
    {
        await using var form = await _bench.OpenAsync(EditBench.Ldh);
        form.Change("value", "215");
        await _bench.BobChangesAsync(EditBench.Ldh, "assay", "IFCC");

        Assert.Null(await form.SaveAsync());
        Assert.Equal("assay", Assert.Single(form.Merge!.Fields).Field.Name);
        Assert.NotNull(await form.SaveAsync());

        var stored = await _bench.BiomarkerAsync(1);
        Assert.Equal((215m, "IFCC"), (stored.Value!.Value, stored.Assay));
    }

    [Fact]
    public async Task Save_OthersRemovedTheFact_OffersToAddMineAsNew()
    {
        await using var form = await _bench.OpenAsync(EditBench.Ldh);
        form.Change("value", "215");
        await _bench.BobRemovesAsync(EditBench.Ldh);

        Assert.Null(await form.SaveAsync());
        Assert.True(form.Merge!.IsRemoved);
        Assert.Equal(2, (await _bench.StoredAsync()).Record.Biomarkers.Count);

        Assert.NotNull((await form.SaveAsync())!.Change.After);
        Assert.Equal(215m, (await _bench.BiomarkerAsync(1)).Value);
    }

    [Fact]
    public async Task Remove_OthersChangedTheFact_ShowsTheirsFirst()
    {
        await using var form = await _bench.OpenAsync(EditBench.Ldh);
        await _bench.BobChangesAsync(EditBench.Ldh, "value", "218");

        Assert.Null(await form.RemoveAsync());
        Assert.Equal("218", Assert.Single(form.Merge!.Fields).Theirs);
        Assert.NotNull(await form.RemoveAsync());
        Assert.Equal(2, (await _bench.StoredAsync()).Record.Biomarkers.Count);
    }

    [Fact]
    public async Task Open_NoSuchFact_IsNothing() => Assert.Null(await _bench.Desk.OpenAsync(EditBench.CaseId, new FactPlace(FactKind.Note, 0), TestStore.Ann, () => { }));

    [Fact]
    public async Task Open_NotSignedIn_IsNothing() =>
        Assert.Null(await _bench.Desk.OpenAsync(EditBench.CaseId, EditBench.Ldh, new System.Security.Claims.ClaimsPrincipal(new System.Security.Claims.ClaimsIdentity()), () => { }));

    [Fact]
    public async Task Undo_OfACorrection_SavesWhatWasThereAsANewVersion()
    {
        var saved = await _bench.BobChangesAsync(EditBench.Ldh, "value", "218");

        var undone = await _bench.Desk.UndoAsync(saved, EditBench.Bob);

        Assert.Equal(EditCase.Dated, (await _bench.StoredAsync()).Record);
        Assert.Equal(3, (await _bench.StoredAsync()).Version);
        Assert.Equal("210.0", undone!.Change.Fields.Single().After.En);
    }

    [Fact]
    public async Task Undo_OfTheUndo_BringsTheChangeBack()
    {
        var undone = await _bench.Desk.UndoAsync(await _bench.BobRemovesAsync(EditBench.Ldh), EditBench.Bob);

        var again = await _bench.Desk.UndoAsync(undone!, EditBench.Bob);

        Assert.Null(again!.Change.After);
        Assert.Equal(2, (await _bench.StoredAsync()).Record.Biomarkers.Count);
    }

    [Fact]
    public async Task Undo_OthersChangedTheSameFactSince_IsNotDone()
    {
        var saved = await _bench.BobChangesAsync(EditBench.Ldh, "value", "218");
        await _bench.BobChangesAsync(EditBench.Ldh, "value", "219");

        Assert.Null(await _bench.Desk.UndoAsync(saved, EditBench.Bob));
        Assert.Equal(219m, (await _bench.BiomarkerAsync(1)).Value);
    }
}
