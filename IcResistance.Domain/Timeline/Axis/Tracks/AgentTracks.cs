using IcResistance.Domain.Assessment;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Record.Words;
using IcResistance.Domain.Timeline.Axis.Placement;
using IcResistance.Domain.Timeline.Axis.Words;

namespace IcResistance.Domain.Timeline.Axis.Tracks;

/// <summary>One row for each systemic agent, in the order in which they first appear.</summary>
internal sealed class AgentTracks : ITrackSource
{
    public IEnumerable<TrackPlan> Plan(CaseAssessment assessment, Language language) => assessment.Record.Therapies
        .Where(therapy => !therapy.IsLocal)
        .SelectMany(therapy => therapy.AgentNames.Select(agent => (Agent: agent, Therapy: therapy)))
        .GroupBy(pair => pair.Agent, StringComparer.OrdinalIgnoreCase)
        .OrderBy(courses => courses.Any(course => course.Therapy.Kind is TherapyKind.Ici) ? 0 : 1)
        .Select(courses => new RowTrackPlan
        {
            Kind = TrackKind.Agent,
            Label = Capital(TermWords.Drug(courses.Key)),
            RowsForLabels = 2,
            Entries = [.. courses.Select(course => Entry(assessment.Record, course.Agent, course.Therapy, language))],
        });

    private static TrackEntry Entry(CaseRecord record, string agent, Therapy therapy, Language language) => new()
    {
        Paths = [therapy.Path],
        Time = therapy.Time,
        Course = therapy.End,
        Tone = AxisTones.ToneOf(therapy.Kind),
        StopLetter = therapy.End.Ongoing is true ? null : TreatmentWords.Letter(therapy.StopReason),
        Tooltip = EventWords.Of(therapy).Tooltip(TimeWords.Course(record, therapy.Time, therapy.End)),
        Labels = [.. Labels(agent, therapy).OfType<Phrase>().Select(phrase => phrase.In(language)).Distinct()],
    };

    /// <summary>The name of the course where it says more than the agent, cycles, site; an undated plate always carries a name.</summary>
    private static IEnumerable<Phrase?> Labels(string agent, Therapy therapy)
    {
        var saysMore = !string.Equals(therapy.Name, agent, StringComparison.OrdinalIgnoreCase) && therapy.AgentNames.Count == 1;
        var name = saysMore ? TermWords.Drug(therapy.Name) : (Phrase?)null;
        var site = saysMore ? null : therapy.Site is { } place ? TermWords.Place(place) : (Phrase?)null;
        var ongoing = therapy.End.Ongoing is true ? new Phrase("ongoing", "持续中") : (Phrase?)null;
        var cycles = TreatmentWords.Cycles(therapy.Cycles);
        var known = PhraseJoin.Dotted(name, site, cycles, ongoing);
        yield return known ?? (therapy.Time.IsDated ? null : TermWords.Drug(agent));
        yield return PhraseJoin.Dotted(name, cycles);
        yield return name ?? cycles ?? ongoing;
    }

    private static Phrase Capital(Phrase name) => new(Capital(name.En), Capital(name.Zh));

    private static string Capital(string name) => name.Length > 1 && char.IsLower(name[0]) ? char.ToUpperInvariant(name[0]) + name[1..] : name;
}
