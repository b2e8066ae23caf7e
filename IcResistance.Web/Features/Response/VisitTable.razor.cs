using System.Globalization;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Response;
using IcResistance.Web.Components;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Features.Response;

/// <summary>Lesions by visit, then the sums, components and categories that follow from them. A click on a visit explains it.</summary>
public sealed partial class VisitTable : ComponentBase
{
    [Parameter, EditorRequired]
    public required LineVisits Visits { get; set; }

    /// <summary>The visit whose explanation is open.</summary>
    [Parameter]
    public VisitResponse? Explained { get; set; }

    [Parameter]
    public EventCallback<VisitResponse> OnExplain { get; set; }

    /// <summary>JSON path that is lit on the time axis.</summary>
    [Parameter]
    public string? Selected { get; set; }

    [CascadingParameter]
    public Language Language { get; set; }

    private string Pressed(VisitResponse visit) => visit == Explained ? "true" : "false";

    private string When(VisitResponse visit) => visit.Day is { } day && Visits.Record.DateOf(day) is { } date
        ? (visit.Visit.Time.Approximate is true ? "≈" : "") + date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : Visits.Record.Say(visit.Visit.Time).In(Language);

    /// <summary>Under the date: baseline, the day where the head shows a date, the modality.</summary>
    private string Beside(VisitResponse visit)
    {
        string?[] parts =
        [
            visit.IsBaseline ? ResponseText.Baseline.In(Language) : null,
            visit.Day is { } day && Visits.Record.Day0 is not null ? Phrase.Of($"day {day}", $"第 {day} 天").In(Language) : null,
            visit.Visit.AfterCycle is { } cycle ? Phrase.Of($"after cycle {cycle}", $"第 {cycle} 周期后").In(Language) : null,
            visit.Visit.Modality is { } modality ? ResponseText.Of(modality).In(Language) : null,
        ];
        return string.Join(" · ", parts.OfType<string>());
    }

    private string ColumnClass(VisitResponse visit) => string.Join(
        ' ',
        new[]
        {
            visit.IsBaseline ? "baseline" : null,
            visit.Visit.Path == Selected ? "selected" : null,
            Visits.IsAfterProgression(visit) ? "after" : null,
        }.OfType<string>());
}
