using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Web.Data;
using IcResistance.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Features.Cases;

/// <summary>Which case this is, where it comes from, and the way to the case before and after it.</summary>
public sealed partial class CaseTitle : ComponentBase
{
    [Parameter, EditorRequired]
    public required CaseRecord Record { get; set; }

    [Parameter]
    public CaseNeighbors? Neighbors { get; set; }

    [CascadingParameter]
    public Language Language { get; set; }

    [CascadingParameter]
    public Privacy Privacy { get; set; }

    private Phrase Title => NameOf(Record, Privacy);

    private Phrase Origin => Record switch
    {
        { Source.Citation: { } citation } => Phrase.Of($"{CaseText.Published.En}: {citation}", $"{CaseText.Published.Zh}：{citation}"),
        { Id: { } id } when id.StartsWith("syn-", StringComparison.Ordinal) => CaseText.Synthetic,
        { Id: { } id } => Phrase.Same(id),
    };

    /// <summary>What the page and its window may call the case.</summary>
    public static Phrase NameOf(CaseRecord record, Privacy privacy) => privacy switch
    {
        Privacy.Named => Phrase.Same(record.Title ?? record.Id),
        Privacy.Hidden => CaseText.HiddenIdentity,
    };
}
