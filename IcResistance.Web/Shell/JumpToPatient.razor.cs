using IcResistance.Domain.Primitives;
using IcResistance.Web.Data;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Web;

namespace IcResistance.Web.Shell;

/// <summary>One box that leads to any case from anywhere. Without a connection it is a plain search of the list of patients.</summary>
public sealed partial class JumpToPatient : ComponentBase, IDisposable
{
    private const int Most = 8;
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(120);

    private CancellationTokenSource _typing = new();
    private IReadOnlyList<StoredCase> _found = [];
    private string _text = "";

    // The server never writes the field's text: over a slow line it would undo letters typed since. A new field is an empty one.
    private int _visits;
    private bool _isSearched;
    private int _active = -1;

    [CascadingParameter]
    public Language Language { get; set; }

    [CascadingParameter]
    public Privacy Privacy { get; set; }

    [CascadingParameter]
    public required Task<AuthenticationState> Authentication { get; set; }

    [Inject]
    public required CaseStore Cases { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    /// <summary>While identities are hidden no other patient's name may appear; Enter still goes to the first that is found.</summary>
    private bool IsOpen => _isSearched && _text.Length > 0 && Privacy is Privacy.Named;

    public void Dispose()
    {
        _typing.Cancel();
        _typing.Dispose();
    }

    private async Task Search(ChangeEventArgs change)
    {
        _text = change.Value as string ?? "";
        await _typing.CancelAsync();
        _typing.Dispose();
        _typing = new CancellationTokenSource();
        var token = _typing.Token;
        try
        {
            await Task.Delay(s_pause, token);
            await FindAsync(token);
        }
        catch (OperationCanceledException)
        {
            // A later letter asks for itself.
        }
    }

    private async Task FindAsync(CancellationToken token)
    {
        var page = await Cases.ListAsync(new CaseListQuery { SearchText = _text, PageSize = Most }, (await Authentication).User, token);
        (_found, _active, _isSearched) = (page.Cases, page.Cases.Count > 0 ? 0 : -1, true);
    }

    private void Press(KeyboardEventArgs key)
    {
        switch (key.Key)
        {
            case "ArrowDown":
                _active = Math.Min(_found.Count - 1, _active + 1);
                break;
            case "ArrowUp":
                _active = Math.Max(-1, _active - 1);
                break;
            case "Escape":
                _isSearched = false;
                break;
        }
    }

    private async Task Go()
    {
        await _typing.CancelAsync();
        await FindAsync(CancellationToken.None);
        if (_found is [var only, ..])
        {
            Open(_active > 0 && _active < _found.Count ? _found[_active].Record.Id : only.Record.Id);
        }
        else
        {
            Navigation.NavigateTo($"/?q={Uri.EscapeDataString(_text)}");
        }
    }

    private void Open(string id)
    {
        (_text, _found, _isSearched, _active) = ("", [], false, -1);
        _visits++;
        Navigation.NavigateTo($"/cases/{Uri.EscapeDataString(id)}");
    }

    private void CloseSoon() => _isSearched = false;
}
