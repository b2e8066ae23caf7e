using Bunit;
using IcResistance.Domain.CaseFiles.Editing;
using IcResistance.Domain.Primitives;
using IcResistance.Tests.Web.Data;
using IcResistance.Web.Components;
using IcResistance.Web.Data;
using IcResistance.Web.Features.Editing;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace IcResistance.Tests.Web.Editing;

public sealed class CaseEditorTests : ComponentTest, IAsyncLifetime
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    private EditBench _bench = null!;
    private int _reloads;

    private NavigationManager Navigation => Services.GetRequiredService<NavigationManager>();

    public async ValueTask InitializeAsync()
    {
        _bench = await EditBench.StartAsync();
        Services.AddSingleton(_bench.Desk);
        Services.AddSingleton(_bench.Store.Get<CaseHistory>());
        Services.AddSingleton<TimeProvider>(_bench.Store.Clock);
    }

    protected override async ValueTask DisposeAsyncCore()
    {
        await base.DisposeAsyncCore();
        await _bench.DisposeAsync();
    }

    [Fact]
    public async Task Form_OfAFact_ShowsItsValuesTheirUnitsAndWhatIsRequired()
    {
        var editor = await OpenAsync(EditBench.Ldh);

        Assert.Equal("210.0", editor.Find("[name=value]").GetAttribute("value"));
        Assert.Equal("2022-06-09", editor.Find("[name=time]").GetAttribute("value"));
        Assert.Equal("true", editor.Find("[name=marker]").GetAttribute("aria-required"));
        Assert.Contains(editor.FindAll("#edit-unit-list option"), option => option.GetAttribute("value") == "U/L");
        Assert.Empty(editor.FindAll("[aria-invalid=true]"));
    }

    [Fact]
    public async Task Field_WithAnError_SaysSoWhereItIsHeard()
    {
        var editor = await OpenAsync(EditBench.Ldh, Language.Chinese);

        editor.Find("[name=value]").Input("much");

        var field = editor.Find("[name=value]");
        Assert.Equal("true", field.GetAttribute("aria-invalid"));
        Assert.Contains("应为数值", editor.Find($"#{field.GetAttribute("aria-describedby")}").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NewForm_NamesWhatIsMissing_OnlyOnceSomebodyTriesToSave()
    {
        var editor = await OpenAsync(FactPlace.NewOf(FactKind.Finding));
        Assert.Empty(editor.FindAll(".problem"));

        await editor.Find("form.edit-form").SubmitAsync();

        Assert.Equal(["gene", "class"], editor.FindAll("[aria-invalid=true]").Select(field => field.GetAttribute("name")));
        Assert.Contains("2 fields", editor.Find(".says").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Save_Correction_ClosesTheFormSaysWhatChangedAndReadsTheCaseAgain()
    {
        var editor = await OpenAsync(EditBench.Ldh);
        editor.Find("[name=value]").Input("215");

        await editor.Find("form.edit-form").SubmitAsync();

        editor.WaitForAssertion(() => Assert.Contains("Value: 210.0 → 215", Plain(editor.Find("[data-notice]").TextContent), StringComparison.Ordinal), s_patience);
        Assert.Equal(1, _reloads);
        Assert.DoesNotContain("edit=", Navigation.Uri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Undo_AfterACorrection_BringsTheEarlierValueBack()
    {
        var editor = await OpenAsync(EditBench.Ldh);
        editor.Find("[name=value]").Input("215");
        await editor.Find("form.edit-form").SubmitAsync();
        editor.WaitForElement("[data-action=undo]", s_patience);

        await editor.Find("[data-action=undo]").ClickAsync(new());

        editor.WaitForAssertion(() => Assert.Contains("215 → 210.0", Plain(editor.Find("[data-notice]").TextContent), StringComparison.Ordinal), s_patience);
        Assert.Equal(210m, (await _bench.BiomarkerAsync(1)).Value);
    }

    [Fact]
    public async Task Clash_ShowsBothVersions_AndSavesTheChosenOne()
    {
        var editor = await OpenAsync(EditBench.Ldh);
        editor.Find("[name=value]").Input("215");
        await _bench.BobChangesAsync(EditBench.Ldh, "value", "218");

        await editor.Find("form.edit-form").SubmitAsync();
        editor.WaitForElement(".merge", s_patience);
        Assert.Equal(["210.0", "218", "215"], editor.FindAll("tr[data-field=value] td").Select(cell => cell.TextContent.Trim()));
        Assert.Contains("Dr Bob", editor.Find("#merge-says").TextContent, StringComparison.Ordinal);
        await editor.Find("form.edit-form").SubmitAsync();
        Assert.Contains("Choose theirs or mine", editor.Find(".says").TextContent, StringComparison.Ordinal);

        await editor.Find("tr[data-field=value] [data-side=mine]").ChangeAsync(new() { Value = "on" });
        await editor.Find("form.edit-form").SubmitAsync();

        editor.WaitForElement("[data-notice]", s_patience);
        Assert.Equal(215m, (await _bench.BiomarkerAsync(1)).Value);
    }

    [Fact]
    public async Task Remove_AsksFirst_AndIsRefusedWhereOthersReferToIt()
    {
        var editor = await OpenAsync(new FactPlace(FactKind.Specimen, 0));

        await editor.Find("[data-action=remove]").ClickAsync(new());
        await editor.Find("[data-action=remove-yes]").ClickAsync(new());

        editor.WaitForAssertion(() => Assert.Contains("2 other entries refer", editor.Find(".form-error").TextContent, StringComparison.Ordinal), s_patience);
        Assert.Equal(1, (await _bench.StoredAsync()).Version);
    }

    [Fact]
    public async Task Save_AfterARefusedRemoval_SavesWhatIsTyped()
    {
        var editor = await OpenAsync(new FactPlace(FactKind.Specimen, 0));
        editor.Find("[name=site]").Input("left adrenal");
        await editor.Find("[data-action=remove]").ClickAsync(new());
        await editor.Find("[data-action=remove-yes]").ClickAsync(new());
        editor.WaitForElement(".form-error", s_patience);

        await editor.Find("form.edit-form").SubmitAsync();

        editor.WaitForElement("[data-notice]", s_patience);
        Assert.Equal("left adrenal", (await _bench.StoredAsync()).Record.Specimens[0].Site);
    }

    [Fact]
    public async Task Close_WithSomethingTyped_ListsTheDraftToContinue()
    {
        var editor = await OpenAsync(EditBench.Ldh);
        editor.Find("[name=value]").Input("215");

        await editor.Find("[data-close]").ClickAsync(new());
        editor.Render(parameters => parameters.Add(item => item.Place, null));

        editor.WaitForAssertion(() => Assert.Contains("Lactate", editor.Find("[data-draft]").TextContent, StringComparison.Ordinal), s_patience);
        await editor.Find("[data-action=continue]").ClickAsync(new());
        Assert.EndsWith("edit=biomarker%3A1", Navigation.Uri, StringComparison.Ordinal);
        editor.Render(parameters => parameters.Add(item => item.Place, EditBench.Ldh));
        editor.WaitForAssertion(() => Assert.Equal("215", editor.Find("[name=value]").GetAttribute("value")), s_patience);
    }

    [Fact]
    public async Task Page_WithADraftOfAVisit_LeadsThere()
    {
        await _bench.Store.Get<FormDraftStore>().SaveAsync(EditBench.CaseId, FormDraft.Visit, 1, "{}", TestStore.Ann, Xunit.TestContext.Current.CancellationToken);

        var editor = await OpenAsync(EditBench.Ldh);

        editor.WaitForAssertion(() => Assert.Equal("/cases/dated/visits/new", editor.Find("[data-draft=visit] a").GetAttribute("href")), s_patience);
    }

    [Fact]
    public async Task Page_WithSeveralDrafts_CountsThemInOneLine()
    {
        var token = Xunit.TestContext.Current.CancellationToken;
        await _bench.Store.Get<FormDraftStore>().SaveAsync(EditBench.CaseId, FormDraft.Visit, 1, "{}", TestStore.Ann, token);
        await _bench.Store.Get<FormDraftStore>().SaveAsync(EditBench.CaseId, $"{FormDraft.OverrulePrefix}INT-2a", 1, "{}", TestStore.Ann, token);

        var editor = await OpenAsync(EditBench.Ldh);

        editor.WaitForAssertion(() => Assert.Equal("Not saved yet (2)", editor.Find("details.drafts > summary").TextContent.Trim()), s_patience);
    }

    [Fact]
    public async Task MoreFields_AreFoldedUntilAskedFor()
    {
        var editor = await OpenAsync(EditBench.Ldh);
        Assert.Empty(editor.FindAll("[name=approximate]"));

        await editor.Find("[data-action=more]").ClickAsync(new());

        Assert.Single(editor.FindAll("[name=approximate]"));
    }

    [Theory]
    [InlineData(EditRight.Edit, "genomics[0].gene", 1)]
    [InlineData(EditRight.None, "genomics[0].gene", 0)]
    [InlineData(EditRight.Edit, "patient.ecog", 0)]
    public void Button_IsThereForThoseWhoMayEditWhatCanBeEdited(EditRight right, string path, int buttons)
    {
        var button = Render<EditFactButton>(Language.English, item => item.Add(part => part.Path, path).AddCascadingValue(right));

        Assert.Equal(buttons, button.FindAll("button").Count);
    }

    [Fact]
    public async Task History_SaysWhoChangedWhat()
    {
        await _bench.BobChangesAsync(EditBench.Ldh, "value", "218");
        var history = Render<ChangeHistory>(Language.English, item => item
            .Add(part => part.CaseId, EditBench.CaseId)
            .AddCascadingValue(Task.FromResult(new AuthenticationState(TestStore.Ann))));

        await history.Find("details").TriggerEventAsync("ontoggle", EventArgs.Empty);

        history.WaitForAssertion(() => Assert.Equal(2, history.FindAll("ol > li").Count), s_patience);
        Assert.Contains("Dr Bob", history.FindAll("ol > li")[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("210.0 → 218", Plain(history.FindAll("ol > li")[0].TextContent), StringComparison.Ordinal);
        Assert.Contains("first version", history.FindAll("ol > li")[1].TextContent, StringComparison.Ordinal);
    }

    private static string Plain(string text) => string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    private async Task<IRenderedComponent<CaseEditor>> OpenAsync(FactPlace place, Language language = Language.English)
    {
        var record = (await _bench.StoredAsync()).Record;
        var editor = Render<CaseEditor>(builder =>
        {
            builder.AddCascadingValue(language);
            builder.AddCascadingValue(Task.FromResult(new AuthenticationState(TestStore.Ann)));
            builder.Add(item => item.CaseId, EditBench.CaseId).Add(item => item.Record, record).Add(item => item.Place, place).Add(item => item.OnChanged, () => _reloads++);
        });
        editor.WaitForElement("form.edit-form", s_patience);
        return editor;
    }
}
