using IcResistance.Domain.Summary;

namespace IcResistance.Web.Reports;

/// <summary>Where each page of a document begins in the printed file, and how many sheets it took; read from the places of the headings.</summary>
internal static class PageStarts
{
    /// <summary>For each part the sheet, from 1, on which each of its pages begins; null where the engine could not tell.</summary>
    public static IReadOnlyList<IReadOnlyList<int>>? Of(PrintedDocument document, PrintedPdf printed)
    {
        var entries = document.Parts.Sum(part => Titles(part) + part.Pages.Sum(page => page.Headings.Count()));
        if (!printed.HeadingPages.IsStated || printed.HeadingPages.Count != entries)
        {
            return null;
        }

        var (starts, next) = (new List<IReadOnlyList<int>>(), 0);
        foreach (var part in document.Parts)
        {
            var pages = new List<int>();
            foreach (var page in part.Pages)
            {
                pages.Add(printed.HeadingPages[next]);
                next += page.Headings.Count() + (pages.Count == 1 ? Titles(part) : 0);
            }

            starts.Add(pages);
        }

        return starts;
    }

    /// <summary>For each part how many sheets each of its pages took; null where the engine could not tell.</summary>
    public static IReadOnlyList<IReadOnlyList<int>>? Lengths(PrintedDocument document, PrintedPdf printed)
    {
        if (Of(document, printed) is not { } starts)
        {
            return null;
        }

        var all = starts.SelectMany(pages => pages).Append(printed.PageCount + 1).ToList();
        var place = 0;
        return [.. starts.Select(pages => (IReadOnlyList<int>)[.. pages.Select(_ => all[place + 1] - all[place++])])];
    }

    private static int Titles(PrintedPart part) => part.Title is null ? 0 : 1;
}
