using IcResistance.Domain.Record;

namespace IcResistance.Domain.Response;

/// <summary>The RECIST 1.1 category of one visit and what it rests on.</summary>
internal sealed record VisitDecision
{
    public required ResponseBasis Basis { get; init; }

    /// <summary>Null where nothing gives a category.</summary>
    public required RecistCategory? Category { get; init; }

    /// <summary>The category as it would be without new lesions (IR-07).</summary>
    public RecistCategory WithoutNewLesions { get; init; } = RecistCategory.NE;

    public TargetReading? Target { get; init; }

    public ProgressionCauses Causes { get; init; }

    public static VisitDecision ByTargets(VisitFindings findings, TargetReading target, ResponseBasis basis, ResponseNotes notes)
    {
        notes.Rule("RC-19");
        return new VisitDecision
        {
            Basis = basis,
            Target = target,
            Category = OverallResponseTable.Measurable(target.Reported, findings.NonTarget, findings.NewLesions.IsPresent),
            WithoutNewLesions = OverallResponseTable.Measurable(target.Reported, findings.NonTarget, newLesion: false),
            Causes = CausesOf(findings) | (target.Reported is RecistCategory.PD ? ProgressionCauses.Target : ProgressionCauses.None),
        };
    }

    /// <summary>
    /// Without a target measurement: progression that the reader's calls prove, else what the source reports, else the table
    /// of non-measurable disease, else not evaluable. Words alone give no category.
    /// </summary>
    public static VisitDecision WithoutTargets(VisitFindings findings, BaselineSegment segment, ResponseNotes notes)
    {
        var visit = findings.Visit;
        if (CausesOf(findings) is not ProgressionCauses.None)
        {
            notes.Rule(segment.HasTargets ? "RC-19" : "RC-20");
            return Components(findings, segment, RecistCategory.PD);
        }

        if (Reported(visit) is RecistCategory reported)
        {
            notes.Rule("RC-26");
            return new VisitDecision
            {
                Basis = ResponseBasis.Reported,
                Category = reported,
                WithoutNewLesions = reported,
                Causes = reported is RecistCategory.PD ? ProgressionCauses.NotStated : ProgressionCauses.None,
            };
        }

        if (segment is { HasTargets: true, SumMm: null })
        {
            notes.Flag(ResponseFlags.NoBaseline);
            return new VisitDecision { Basis = ResponseBasis.None, Category = null };
        }

        if (!StatesComponents(visit) && findings.Earlier is null)
        {
            return new VisitDecision { Basis = ResponseBasis.None, Category = null };
        }

        notes.Rule(segment.HasTargets ? "RC-19" : "RC-20");
        return Components(findings, segment, segment.HasTargets ? RecistCategory.NE : OverallResponseTable.NonMeasurable(findings.NonTarget, newLesion: false));
    }

    private static VisitDecision Components(VisitFindings findings, BaselineSegment segment, RecistCategory? category) => new()
    {
        Basis = ResponseBasis.Components,
        Category = category,
        WithoutNewLesions = segment.HasTargets
            ? OverallResponseTable.Measurable(RecistCategory.NE, findings.NonTarget, newLesion: false)
            : OverallResponseTable.NonMeasurable(findings.NonTarget, newLesion: false) ?? RecistCategory.NE,
        Causes = CausesOf(findings),
    };

    private static ProgressionCauses CausesOf(VisitFindings findings) =>
        (findings.NewLesions.IsPresent ? ProgressionCauses.NewLesion : ProgressionCauses.None)
        | (findings.NonTarget is NonTargetStatus.Pd ? ProgressionCauses.NonTarget : ProgressionCauses.None);

    private static RecistCategory? Reported(ResponseAssessment visit) =>
        visit.Reported?.Recist ?? (visit.Reported?.Irecist is IrecistCategory category ? OverallResponseTable.ToRecist(category) : null);

    private static bool StatesComponents(ResponseAssessment visit) =>
        visit.Measurements.Count > 0 || visit.NonTarget is not null || visit.NonTargetChange is not null || visit.NewLesions is NewLesionStatus.None;
}
