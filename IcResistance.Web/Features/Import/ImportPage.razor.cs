using IcResistance.Domain.CaseFiles;
using IcResistance.Domain.Primitives;
using IcResistance.Web.Data;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.EntityFrameworkCore;

namespace IcResistance.Web.Features.Import;

/// <summary>Reads a case file, shows what it holds and what is wrong with it, and imports it whole or not at all.</summary>
public sealed partial class ImportPage : ComponentBase
{
    private const long MaxMegabytes = 10;

    private string _fileName = "";
    private CaseFileResult? _file;
    private CaseImport? _import;
    private ImportState _state;
    private bool _isConnected;

    private enum ImportState
    {
        Start,
        Reading,
        TooLarge,
        Preview,
        Done,
        Failed,
    }

    [CascadingParameter]
    public Language Language { get; set; }

    [CascadingParameter]
    public required Task<AuthenticationState> Authentication { get; set; }

    [Inject]
    public required CaseStore Store { get; init; }

    // Until the page is connected nobody would read the file; a choice made then would be lost.
    private bool CanChoose => _isConnected && _state is not ImportState.Reading;

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            // The file field attaches its own script after this same render. It must have been sent before the field is enabled.
            await Task.Yield();
            _isConnected = true;
            StateHasChanged();
        }
    }

    private async Task ReadAsync(InputFileChangeEventArgs change)
    {
        Discard();
        _fileName = change.File.Name;
        if (change.File.Size > MaxMegabytes * 1024 * 1024)
        {
            _state = ImportState.TooLarge;
            return;
        }

        _state = ImportState.Reading;
        StateHasChanged();
        await using var stream = change.File.OpenReadStream(MaxMegabytes * 1024 * 1024);
        using var copy = new MemoryStream();
        await stream.CopyToAsync(copy);
        copy.Position = 0;
        _file = CaseFileReader.ReadNamed(_fileName, copy);
        _import = _file.HasErrors ? null : await Store.PreviewImportAsync([.. _file.Records], ImportMode.AddOrUpdate, (await Authentication).User);
        _state = ImportState.Preview;
    }

    private async Task ImportAsync()
    {
        // A second click before the page is drawn again must not import twice.
        if (_state is not ImportState.Preview || _file is null)
        {
            return;
        }

        _state = ImportState.Reading;
        try
        {
            _import = await Store.ImportAsync([.. _file.Records], ImportMode.AddOrUpdate, (await Authentication).User);
            _state = _import.IsApplied ? ImportState.Done : ImportState.Preview;
        }
        catch (DbUpdateException)
        {
            _state = ImportState.Failed;
        }
    }

    private void Discard() => (_file, _import, _state) = (null, null, ImportState.Start);
}
