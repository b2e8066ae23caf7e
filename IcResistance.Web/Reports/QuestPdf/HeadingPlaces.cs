using System.Globalization;
using IcResistance.Domain.Primitives;
using QuestPDF.Elements;
using QuestPDF.Fluent;
using QuestPDF.Infrastructure;

namespace IcResistance.Web.Reports.QuestPdf;

/// <summary>Learns on which page each heading came to stand: the headings are marked, and an empty element at the very end looks where the marks are.</summary>
internal sealed class HeadingPlaces : IDynamicComponent
{
    private int _marked;

    public int PageCount { get; private set; }

    public ValueList<int> Pages { get; private set; }

    public IContainer Mark(IContainer heading) => heading.CaptureContentPosition(Name(_marked++));

    public DynamicComponentComposeResult Compose(DynamicContext context)
    {
        // Called in more than one pass; the last one knows every place.
        PageCount = context.TotalPages;
        var found = Enumerable.Range(0, _marked).Select(number => context.GetContentCapturedPositions(Name(number)).FirstOrDefault()?.PageNumber).ToList();
        Pages = found.TrueForAll(page => page is not null) ? found.Select(page => page!.Value).ToValueList() : default;
        return new DynamicComponentComposeResult { Content = context.CreateElement(_ => { }), HasMoreContent = false };
    }

    private static string Name(int number) => string.Create(CultureInfo.InvariantCulture, $"heading-{number}");
}
