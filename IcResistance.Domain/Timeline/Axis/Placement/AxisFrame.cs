using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Timeline.Axis.Placement;

/// <summary>The geometry that every track shares.</summary>
internal sealed record AxisFrame
{
    private const double LeastFade = 24;

    /// <summary>Marks nearer than this cover each other, in user units (P): about the radius of the smallest.</summary>
    private const double MergeReach = 4;

    public required AxisScale Scale { get; init; }

    public required IReadOnlyList<UndatedZone> Zones { get; init; }

    public required AxisMetrics Metrics { get; init; }

    public required Language Language { get; init; }

    public required double PlotLeft { get; init; }

    public required double PlotRight { get; init; }

    /// <summary>Length of a bar whose end nobody stated: to the edge where hardly anything is dated, else a short stub.</summary>
    public required double FadeLength { get; init; }

    /// <summary>Data cut-off: an ongoing course is known to run until here, not into a window that lies in the future.</summary>
    public required int CutOffDay { get; init; }

    /// <summary>First and last day that anything is dated on; the scale itself may be wider.</summary>
    public required DaySpan Dated { get; init; }

    /// <summary>So little is dated that the scale's width means hardly anything.</summary>
    public required bool IsSparse { get; init; }

    /// <summary>So many marks that those that would cover each other become one.</summary>
    public bool MergesMarks { get; init; }

    /// <summary>Cell of a crowded drawing that a place falls into: what shares one is painted over each other.</summary>
    public static int CellOf(double place) => (int)Math.Floor(place / MergeReach);

    /// <summary>Where a bar that begins here and whose end nobody stated has faded out: never beyond the data cut-off.</summary>
    public double FadeEnd(double from)
    {
        var cutOff = Scale.X(CutOffDay);
        var limit = cutOff > from ? cutOff : Scale.Right - TimeAxisLayout.StopRoom;
        return Math.Max(from + LeastFade, Math.Min(from + FadeLength, limit));
    }

    public UndatedZone? ZoneOf(TreatmentPhase? phase) => Zones.FirstOrDefault(zone => zone.Phase == phase);

    /// <summary>Where imaging visits without a date stand, so that their sums stand under them.</summary>
    public Dictionary<string, double> UndatedVisits { get; } = [];

    /// <summary>Label and note of a track, cut to the gutter.</summary>
    public (AxisLabel Label, AxisLabel? Note) Caption(TrackPlan plan, double top)
    {
        var room = Metrics.LabelsAbove ? PlotRight - PlotLeft : Metrics.Gutter - 18;
        var left = Metrics.LabelsAbove ? PlotLeft : Math.Min(12, Metrics.Gutter / 14);
        var name = TextWidth.CutBold(plan.Label.In(Language), Metrics.LabelSize, room) ?? "…";
        var width = TextWidth.Bold(name, Metrics.LabelSize);
        var label = new AxisLabel(name, left, top + Metrics.LabelSize + 2, width, LabelAnchor.Start, LabelStyle.Beside);
        if (plan.Note is not { } note)
        {
            return (label, null);
        }

        var beside = Metrics.LabelsAbove ? left + width + 8 : left;
        var text = TextWidth.Cut(note.In(Language), Metrics.CodeSize, Metrics.LabelsAbove ? room - width - 8 : room);
        var y = Metrics.LabelsAbove ? label.Y : label.Y + Metrics.CodeSize + 3;
        return (label, text is null ? null : new AxisLabel(text, beside, y, TextWidth.Of(text, Metrics.CodeSize), LabelAnchor.Start, LabelStyle.Beside));
    }
}
