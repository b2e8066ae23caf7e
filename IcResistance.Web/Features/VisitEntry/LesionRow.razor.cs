using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Record.Words;
using IcResistance.Domain.Response.Entry;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Features.VisitEntry;

/// <summary>A known lesion: its last value for reference, and this visit's answer, which nobody gives but the one who types.</summary>
public sealed partial class LesionRow : ComponentBase
{
    private const string Merged = "merged:";
    private const string Seen = "seen";

    [Parameter, EditorRequired]
    public required Lesion Lesion { get; set; }

    [Parameter, EditorRequired]
    public required TypedLesion Row { get; set; }

    /// <summary>The value at the visit before; null where there is none.</summary>
    [Parameter]
    public Phrase? Previous { get; set; }

    /// <summary>Ids of the lesions that this one may have merged into.</summary>
    [Parameter]
    public IReadOnlyList<string> Others { get; set; } = [];

    [Parameter]
    public IEnumerable<TypedProblem> Problems { get; set; } = [];

    [Parameter]
    public bool ShowMissing { get; set; }

    [Parameter]
    public EventCallback<TypedLesion> Changed { get; set; }

    [CascadingParameter]
    public Language Language { get; set; }

    private string Place => TermWords.Places(Lesion.Site is { } site ? [Lesion.Organ, site] : [Lesion.Organ]).In(Language);

    private string Answer => Row.MergedInto is { } other ? Merged + other : Row.IsSeenOnly ? Seen : Row.State?.WrittenName() ?? "";

    private Task AnswerAsync(ChangeEventArgs change)
    {
        var answer = change.Value as string ?? "";
        return Changed.InvokeAsync(answer == Seen ? Row.AsSeenOnly() : answer.StartsWith(Merged, StringComparison.Ordinal)
            ? Row.WithAnswer(null, answer[Merged.Length..])
            : Row.WithAnswer(Vocabulary<LesionState>.TryParse(answer, out var state) ? state : null, null));
    }
}
