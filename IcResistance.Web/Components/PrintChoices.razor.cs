using IcResistance.Domain.Primitives;
using IcResistance.Web.Reports;
using IcResistance.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Components;

/// <summary>How to print: language, layout, paper, large print, de-identified, draft or final. Fields of a plain form, which also tell an interactive page.</summary>
public sealed partial class PrintChoices : ComponentBase
{
    private static readonly string[] s_languages = [Language.English.Tag(), Language.Chinese.Tag(), PrintRequest.Both];

    private readonly Dictionary<string, string?> _chosen = new(StringComparer.Ordinal);

    [CascadingParameter]
    public Language Language { get; set; }

    /// <summary>Raised with the texts of all fields, as an address would carry them.</summary>
    [Parameter]
    public EventCallback<IReadOnlyDictionary<string, string?>> Changed { get; set; }

    private string Of(string key) => _chosen.GetValueOrDefault(key) ?? Language.Tag();

    private Task Choose(string key, ChangeEventArgs change)
    {
        _chosen[key] = change.Value switch
        {
            bool isChecked => isChecked ? "true" : null,
            var text => text as string,
        };
        return Changed.InvokeAsync(_chosen);
    }
}
