using IcResistance.Domain.Primitives;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Components;

/// <summary>EN | 中文. Each language is named in itself, so that a reader finds it whatever is shown now.</summary>
public sealed partial class LanguageSwitch : AddressAwareComponent
{
    private static readonly (Language Language, string Name)[] s_names = [(Language.English, "EN"), (Language.Chinese, "中文")];

    [CascadingParameter]
    public Language Language { get; set; }
}
