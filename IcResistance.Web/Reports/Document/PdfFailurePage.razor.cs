using IcResistance.Domain.Primitives;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Reports.Document;

/// <summary>What the reader sees instead of a PDF: why there is none, and the way to print without it.</summary>
public sealed partial class PdfFailurePage : ComponentBase
{
    private static readonly Phrase s_title = new("No PDF could be made", "无法生成 PDF");
    private static readonly Phrase s_print = new("Open the printable page", "打开打印页");

    [Parameter, EditorRequired]
    public required PdfException Failure { get; set; }

    [Parameter, EditorRequired]
    public required Language Language { get; set; }

    [Parameter, EditorRequired]
    public required string PrintablePage { get; set; }
}
