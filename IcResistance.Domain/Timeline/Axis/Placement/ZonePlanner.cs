using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Timeline.Axis.Words;

namespace IcResistance.Domain.Timeline.Axis.Placement;

/// <summary>Divides the plot between the time scale and the "date unknown" zones, so that the part that says most gets most room.</summary>
internal sealed class ZonePlanner(IReadOnlyList<TrackPlan> plans, AxisMetrics metrics, Language language, double margin)
{
    /// <summary>A scale with so few dated days leaves most room to the zones (P).</summary>
    public const int SparseDays = 4;

    /// <summary>Beyond this width events wrap into a second row rather than widen their zone.</summary>
    private const double WrapFrom = 330;

    private const double ZoneGap = 8;
    private static readonly TreatmentPhase?[] s_after = [TreatmentPhase.OnIci, TreatmentPhase.AtProgression, TreatmentPhase.AfterIci, null];

    /// <summary>Zones, and the edges of the scale between them; the last zone may end right of <paramref name="right"/> where the page is too narrow.</summary>
    public (List<UndatedZone> Zones, double ScaleLeft, double ScaleRight, double PlotRight) Plan(double left, double right, int datedDays)
    {
        var phases = plans.SelectMany(plan => plan.UndatedPhases).ToHashSet();
        var ordered = s_after.Prepend(TreatmentPhase.BeforeIci).Where(phases.Contains).ToList();
        if (ordered.Count == 0)
        {
            return ([], left, right - margin, right);
        }

        var room = right - left - margin - (ordered.Count * ZoneGap);
        var (least, most) = ScaleWidths(datedDays, room);
        var widths = Share(ordered, room - least);
        var scale = Math.Max(least, Math.Min(most, room - widths.Values.Sum(zone => zone)));
        var spare = Math.Max(0, room - scale - widths.Values.Sum(zone => zone)) / ordered.Count;
        return Lay(ordered, widths, left, scale, spare);
    }

    private (List<UndatedZone> Zones, double ScaleLeft, double ScaleRight, double PlotRight) Lay(
        List<TreatmentPhase?> phases, Dictionary<Phrase, double> widths, double left, double scale, double spare)
    {
        var zones = new List<UndatedZone>();
        var x = left;
        var scaleLeft = left;
        if (phases[0] is TreatmentPhase.BeforeIci)
        {
            zones.Add(Zone(phases[0], x, widths[TimeWords.NameOf(phases[0])] + spare));
            scaleLeft = x = zones[0].Right + ZoneGap;
        }

        x += scale + margin;
        foreach (var phase in phases.Where(phase => phase is not TreatmentPhase.BeforeIci))
        {
            x += ZoneGap;
            zones.Add(Zone(phase, x, widths[TimeWords.NameOf(phase)] + spare));
            x = zones[^1].Right;
        }

        return (zones, scaleLeft, scaleLeft + scale, x);
    }

    /// <summary>Least and largest width of the scale: a single dated day needs little, a course of visits needs most.</summary>
    private (double Least, double Most) ScaleWidths(int datedDays, double room) => datedDays switch
    {
        <= 1 => (metrics.ScaleMinimum, metrics.ScaleMinimum * 2.4),
        <= SparseDays => (metrics.ScaleMinimum * 1.4, metrics.ScaleMinimum * 4),
        _ => (Math.Max(metrics.ScaleMinimum, room * metrics.ScaleShare), room),
    };

    /// <summary>What each zone wants, as far as there is room: small wishes are met first, the rest is shared.</summary>
    private Dictionary<Phrase, double> Share(List<TreatmentPhase?> phases, double room)
    {
        var widths = new Dictionary<Phrase, double>();
        var wishes = phases.Select(phase => (Name: TimeWords.NameOf(phase), Wish: Wish(phase))).OrderBy(zone => zone.Wish).ToList();
        foreach (var (index, zone) in wishes.Index())
        {
            widths[zone.Name] = Math.Min(zone.Wish, Math.Max(metrics.ZoneMinimum, room / (wishes.Count - index)));
            room -= widths[zone.Name];
        }

        return widths;
    }

    private double Wish(TreatmentPhase? phase)
    {
        var header = TextWidth.Bold(TimeWords.NameOf(phase).In(language), metrics.LabelSize);
        var events = plans.Max(plan => plan.UndatedWidth(phase, metrics));
        events = events > WrapFrom ? Math.Max(WrapFrom, events * 0.6) : events;
        return Math.Max(metrics.ZoneMinimum, Math.Max(header, events) + (2 * metrics.ZonePadding));
    }

    private UndatedZone Zone(TreatmentPhase? phase, double x, double width)
    {
        var name = TimeWords.NameOf(phase);
        var note = new Phrase("date unknown", "日期不详").In(language);
        var room = width - 4;
        (string? Text, double Size)[] lines =
        [
            (TextWidth.CutBold(name.In(language), metrics.LabelSize, room), metrics.LabelSize),
            (TextWidth.Cut(note, metrics.CodeSize, room), metrics.CodeSize),
        ];
        return new UndatedZone
        {
            Phase = phase,
            X = x,
            Width = width,
            Name = name,
            Header = lines.Where(line => line.Text is not null).Select((line, index) => new AxisLabel(
                line.Text!, x + (width / 2), 13 + (index * (metrics.CodeSize + 4)), TextWidth.Of(line.Text!, line.Size), LabelAnchor.Middle, LabelStyle.Tick)).ToValueList(),
        };
    }
}
