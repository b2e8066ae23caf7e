using IcResistance.Domain.Assessment;
using IcResistance.Domain.Primitives;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Features.Response;

/// <summary>The Response tab: for each line of therapy its best response, its lesions by visit, and its charts.</summary>
public sealed partial class ResponsePanel : ComponentBase
{
    private readonly string _headingId = $"response-{Guid.NewGuid():N}";
    private IReadOnlyList<LineVisits> _groups = [];

    [Parameter, EditorRequired]
    public required CaseAssessment Assessment { get; set; }

    /// <summary>A statement was chosen; the argument is the JSON path of its datum.</summary>
    [Parameter]
    public EventCallback<string> OnSelect { get; set; }

    [Parameter]
    public string? Selected { get; set; }

    [CascadingParameter]
    public Language Language { get; set; }

    protected override void OnParametersSet() => _groups = [.. Groups()];

    private IEnumerable<LineVisits> Groups()
    {
        var outside = Assessment.Responses.Visits.Where(visit => visit.Line is null && !Assessment.Responses.Lines.Any(line => line.Visits.Contains(visit))).ToValueList();
        if (outside.Count > 0)
        {
            yield return new LineVisits(Assessment.Record, null, outside);
        }

        foreach (var line in Assessment.Responses.Lines.Where(line => line.Visits.Count > 0 || line.Line.ContainsIci))
        {
            yield return new LineVisits(Assessment.Record, line, line.Visits);
        }
    }

    // The case id is part of the key: nothing that one patient's view remembers may be left over in the next one's.
    private string Key(LineVisits group) => $"{Assessment.Record.Id}/{group.Line?.Line.Number}/{group.Line?.Line.StartDay}";
}
