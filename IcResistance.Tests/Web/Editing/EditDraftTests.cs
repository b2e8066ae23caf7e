using IcResistance.Domain.CaseFiles.Editing;
using IcResistance.Tests.Web.Data;

namespace IcResistance.Tests.Web.Editing;

/// <summary>What is typed outlives the page and the server, and finds its fact again.</summary>
public sealed class EditDraftTests : IAsyncLifetime
{
    private EditBench _bench = null!;

    public async ValueTask InitializeAsync() => _bench = await EditBench.StartAsync();

    public ValueTask DisposeAsync() => _bench.DisposeAsync();

    [Fact]
    public async Task Draft_OfAFormThatWentAway_IsThereAgain()
    {
        await TypeAsync(EditBench.Ldh, "value", "215");

        await using var form = await _bench.OpenAsync(EditBench.Ldh);

        Assert.NotNull(form.RestoredAt);
        Assert.Equal("215", form.Typed["value"]);
        Assert.Equal(210m, (await _bench.BiomarkerAsync(1)).Value);
    }

    [Fact]
    public async Task Draft_OfANewFact_IsThereAgain()
    {
        await TypeAsync(FactPlace.NewOf(FactKind.Therapy), "name", "docetaxel");

        await using var form = await _bench.OpenAsync(FactPlace.NewOf(FactKind.Therapy));

        Assert.Equal("docetaxel", form.Typed["name"]);
    }

    [Fact]
    public async Task Draft_OfAFactThatStandsElsewhereNow_OpensThereAndNotAtItsOldPlace()
    {
        await TypeAsync(new FactPlace(FactKind.Biomarker, 2), "value", "300");
        await _bench.BobRemovesAsync(EditBench.Ldh);

        await using var moved = await _bench.OpenAsync(EditBench.Ldh);

        Assert.Equal("300", moved.Typed["value"]);
        Assert.Null(await _bench.Desk.OpenAsync(EditBench.CaseId, new FactPlace(FactKind.Biomarker, 2), TestStore.Ann, () => { }));
    }

    [Fact]
    public async Task Draft_OfAFactThatOthersChangedMeanwhile_IsAClashWhenItIsOpened()
    {
        await TypeAsync(EditBench.Ldh, "value", "215");
        await _bench.BobChangesAsync(EditBench.Ldh, "value", "218");

        await using var form = await _bench.OpenAsync(EditBench.Ldh);

        Assert.Equal(("218", "215"), (form.Undecided.Single().Theirs, form.Undecided.Single().Mine));
        Assert.Null(await form.SaveAsync());
    }

    [Fact]
    public async Task Draft_OfAClashThatNobodyDecided_IsAClashAgainAfterARestart()
    {
        await using (var form = await _bench.OpenAsync(EditBench.Ldh))
        {
            form.Change("value", "215");
            await _bench.BobChangesAsync(EditBench.Ldh, "value", "218");
            await form.SaveAsync();
            form.Change("assay", "IFCC");
        }

        await using var again = await _bench.OpenAsync(EditBench.Ldh);

        Assert.Equal("215", again.Undecided.Single().Mine);
        Assert.Equal("IFCC", again.Typed["assay"]);
    }

    [Fact]
    public async Task Draft_OfAFactThatOthersRemoved_IsOfferedAsANewOne()
    {
        await TypeAsync(EditBench.Ldh, "value", "215");
        await _bench.BobRemovesAsync(EditBench.Ldh);

        await using var form = await _bench.OpenAsync(FactPlace.NewOf(FactKind.Biomarker));

        Assert.True(form.Merge!.IsRemoved);
        Assert.Equal(("ldh", "215"), (form.Typed["marker"], form.Typed["value"]));
    }

    [Fact]
    public async Task Draft_Discarded_LeavesTheFactAsItIsStored()
    {
        await TypeAsync(EditBench.Ldh, "value", "215");
        await using (var form = await _bench.OpenAsync(EditBench.Ldh))
        {
            await form.DiscardAsync();
            Assert.Equal("210.0", form.Typed["value"]);
        }

        await using var again = await _bench.OpenAsync(EditBench.Ldh);
        Assert.Null(again.RestoredAt);
    }

    [Fact]
    public async Task Draft_OfSomebodyElse_IsNotSeen()
    {
        await TypeAsync(EditBench.Ldh, "value", "215");

        await using var form = await _bench.OpenAsync(EditBench.Ldh, EditBench.Bob);

        Assert.Null(form.RestoredAt);
    }

    private async Task TypeAsync(FactPlace place, string field, string text)
    {
        await using var form = await _bench.OpenAsync(place);
        form.Change(field, text);
    }
}
