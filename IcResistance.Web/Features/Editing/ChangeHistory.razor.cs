using IcResistance.Domain.CaseFiles.Editing;
using IcResistance.Domain.Primitives;
using IcResistance.Web.Data;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;

namespace IcResistance.Web.Features.Editing;

/// <summary>Who changed what in the last saved versions of a case. Read when somebody asks for it.</summary>
public sealed partial class ChangeHistory : ComponentBase
{
    private const int ShownVersions = 20;

    private IReadOnlyList<Step>? _steps;
    private string? _loaded;

    [Parameter, EditorRequired]
    public required string CaseId { get; set; }

    [CascadingParameter]
    public Language Language { get; set; }

    [CascadingParameter]
    public required Task<AuthenticationState> Authentication { get; set; }

    [Inject]
    public required CaseHistory History { get; init; }

    [Inject]
    public required TimeProvider Clock { get; init; }

    protected override void OnParametersSet()
    {
        if (_loaded != CaseId)
        {
            (_steps, _loaded) = (null, CaseId);
        }
    }

    private async Task LoadAsync()
    {
        var versions = await History.ListAsync(CaseId, ShownVersions + 1, (await Authentication).User);
        _steps = [.. versions.Take(ShownVersions).Select((version, index) => StepOf(version, versions.ElementAtOrDefault(index + 1)))];
    }

    private static Step StepOf(SavedVersion version, SavedVersion? earlier)
    {
        List<SavedEdit> lines = version.Record is { } after && earlier?.Record is { } before
            ? [.. FactChange.Between(before, after).Select(change => new SavedEdit(after.Id, change, new FactUndo(before, change.Before, after, change.After)))]
            : [];
        return new Step(version.Version, version.SavedBy, version.SavedAt, lines, earlier is null ? EditText.FirstVersion : EditText.OtherData);
    }

    private DateTimeOffset LocalTime(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Clock.LocalTimeZone);

    /// <param name="Version">Number of the version that was saved.</param>
    /// <param name="By">Who saved it.</param>
    /// <param name="At">When.</param>
    /// <param name="Lines">The facts that it changed.</param>
    /// <param name="Else">What it was where no single fact changed.</param>
    private sealed record Step(long Version, string By, DateTimeOffset At, IReadOnlyList<SavedEdit> Lines, Phrase Else);
}
