using IcResistance.Domain.Primitives;

namespace IcResistance.Web.Features.Cases;

/// <summary>The parts of the case page, by the name that stands in its address (<c>?tab=response</c>).</summary>
public enum CaseTab
{
    TimeAxis,
    Response,
    Biomarkers,
    Resistance,
    Options,
    Notes,
}

/// <summary>Order, titles and addresses of the tabs.</summary>
public static class CaseTabs
{
    public static IReadOnlyList<CaseTab> All { get; } = Enum.GetValues<CaseTab>();

    public static CaseTab Parse(string? name) => Vocabulary<CaseTab>.TryParse(name, out var tab) ? tab : CaseTab.TimeAxis;

    public static Phrase Title(CaseTab tab) => tab switch
    {
        CaseTab.TimeAxis => CaseText.TimeAxis,
        CaseTab.Response => CaseText.Response,
        CaseTab.Biomarkers => CaseText.Biomarkers,
        CaseTab.Resistance => CaseText.Resistance,
        CaseTab.Options => CaseText.Options,
        CaseTab.Notes => CaseText.Notes,
    };
}
