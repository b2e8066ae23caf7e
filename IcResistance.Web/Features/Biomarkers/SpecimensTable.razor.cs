using IcResistance.Domain.Genomics;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Features.Biomarkers;

/// <summary>Every specimen with its assay, and the genes that were covered without a finding: tested and not found is not the same as not tested.</summary>
public sealed partial class SpecimensTable : ComponentBase
{
    [Parameter, EditorRequired]
    public required CaseRecord Record { get; set; }

    [Parameter]
    public EventCallback<string> OnSelect { get; set; }

    [Parameter]
    public string? Selected { get; set; }

    [CascadingParameter]
    public Language Language { get; set; }

    private string Histology(Specimen specimen) =>
        specimen.HistologyText ?? (specimen.Histology is { } known ? BiomarkerText.Of(known) : BiomarkerText.NotStated).In(Language);

    private string Coverage(Specimen specimen)
    {
        if (!specimen.Covers.IsStated)
        {
            return BiomarkerText.CoverageUnknown.In(Language);
        }

        var found = Record.Genomics
            .Where(finding => finding.Specimen == specimen.Id && finding.Class is not AlterationClass.WildType)
            .Select(finding => GeneSymbol.Of(finding.Gene))
            .ToHashSet();
        var clean = specimen.Covers.Where(gene => !found.Contains(GeneSymbol.Of(gene))).ToList();
        return Phrase.Of($"{clean.Count} of {specimen.Covers.Count} genes", $"{specimen.Covers.Count} 个基因中 {clean.Count} 个").In(Language)
            + (clean.Count > 0 ? $": {string.Join(", ", clean)}" : "");
    }
}
