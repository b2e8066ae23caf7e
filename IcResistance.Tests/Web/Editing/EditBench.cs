using System.Security.Claims;
using IcResistance.Domain.CaseFiles.Editing;
using IcResistance.Domain.Record;
using IcResistance.Tests.Domain.CaseFiles.Editing;
using IcResistance.Tests.Web.Data;
using IcResistance.Web.Data;
using IcResistance.Web.Features.Editing;
using Microsoft.AspNetCore.Authorization;

namespace IcResistance.Tests.Web.Editing;

/// <summary>One stored case with dates, and two people who edit it, on a real database file.</summary>
internal sealed class EditBench : IAsyncDisposable
{
    public static readonly ClaimsPrincipal Bob = new(new ClaimsIdentity([new Claim(ClaimTypes.Name, "Dr Bob")], "test"));

    public const string CaseId = "dated";

    public static readonly FactPlace Ldh = new(FactKind.Biomarker, 1);

    private EditBench(TestStore store) => Store = store;

    public TestStore Store { get; }

    /// <summary>A desk as a server that was just started has it.</summary>
    public EditDesk Desk => new(Store.Cases, Store.Get<CaseHistory>(), Store.Get<FormDraftStore>(), Store.Get<IAuthorizationService>(), Store.Clock);

    public static async Task<EditBench> StartAsync()
    {
        var bench = new EditBench(await TestStore.StartAsync());
        await bench.Store.Cases.ImportAsync([EditCase.Dated], ImportMode.AddOnly, TestStore.Ann);
        return bench;
    }

    public async Task<EditForm> OpenAsync(FactPlace place, ClaimsPrincipal? user = null) => (await Desk.OpenAsync(CaseId, place, user ?? TestStore.Ann, () => { }))!;

    public async Task<StoredCase> StoredAsync() => (await Store.Cases.FindAsync(CaseId, TestStore.Ann))!;

    /// <summary>Somebody else changes one field of one fact and saves it.</summary>
    public async Task<SavedEdit> BobChangesAsync(FactPlace place, string field, string text)
    {
        await using var form = await OpenAsync(place, Bob);
        form.Change(field, text);
        return (await form.SaveAsync())!;
    }

    public async Task<SavedEdit> BobRemovesAsync(FactPlace place)
    {
        await using var form = await OpenAsync(place, Bob);
        return (await form.RemoveAsync())!;
    }

    public async Task<BiomarkerMeasurement> BiomarkerAsync(int index) => (await StoredAsync()).Record.Biomarkers[index];

    public ValueTask DisposeAsync() => Store.DisposeAsync();
}
