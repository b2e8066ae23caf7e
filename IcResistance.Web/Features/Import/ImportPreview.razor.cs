using IcResistance.Domain.CaseFiles;
using IcResistance.Domain.Primitives;
using IcResistance.Web.Data;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Features.Import;

/// <summary>What a read file holds: its cases, what the import would do with each, and every error and warning with its place.</summary>
public sealed partial class ImportPreview : ComponentBase
{
    private IReadOnlyList<(CaseReadOutcome Outcome, CaseFileProblem Problem)> _problems = [];

    [Parameter, EditorRequired]
    public required string FileName { get; set; }

    [Parameter, EditorRequired]
    public required CaseFileResult File { get; set; }

    /// <summary>What the import does, or did, with each case; null where the file has errors.</summary>
    [Parameter]
    public CaseImport? Plan { get; set; }

    /// <summary>The import has been saved: the cases can be opened.</summary>
    [Parameter]
    public bool IsDone { get; set; }

    [CascadingParameter]
    public Language Language { get; set; }

    protected override void OnParametersSet() =>
        _problems = [.. File.Cases.SelectMany(outcome => outcome.Problems, (outcome, problem) => (outcome, problem)).OrderBy(item => item.problem.Severity)];

    private string Content(CaseReadOutcome outcome) => outcome.Record is { } record
        ? ImportText.Counts(record.Therapies.Count, record.Assessments.Count, record.Biomarkers.Count, record.Genomics.Count).In(Language)
        : "—";

    private string Effect(CaseReadOutcome outcome) => outcome.Id is { } id && Plan?.Outcomes.FirstOrDefault(item => item.Id == id) is { } planned
        ? ImportText.Action(planned.Action).In(Language)
        : (outcome.IsRefused ? ImportText.Refused : ImportText.Nothing).In(Language);

    private string Severity(CaseFileProblem problem) => problem.Severity switch
    {
        ProblemSeverity.Error => "✕ " + ImportText.Error.In(Language),
        ProblemSeverity.Warning => "! " + ImportText.Warning.In(Language),
    };
}
