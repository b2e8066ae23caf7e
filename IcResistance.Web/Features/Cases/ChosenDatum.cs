namespace IcResistance.Web.Features.Cases;

/// <summary>The datum that is lit. It stands in the address, which the browser must hear of first: what the reader chose here is lit without that detour.</summary>
public sealed class ChosenDatum
{
    private bool _isOnItsWay;

    /// <summary>Its JSON path; null: nothing is lit.</summary>
    public string? Path { get; private set; }

    /// <summary>Chosen on this page; its address follows.</summary>
    public void Choose(string? path) => (Path, _isOnItsWay) = (path, true);

    /// <summary>What the page's address says. An earlier choice whose address comes after a later choice lights nothing any more.</summary>
    public void Read(string? path)
    {
        if (!_isOnItsWay || path == Path)
        {
            (Path, _isOnItsWay) = (path, false);
        }
    }

    /// <summary>Another case is opened: nothing of the last one is awaited.</summary>
    public void Forget() => (Path, _isOnItsWay) = (null, false);
}
