using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Timeline;

/// <summary>Puts the events of one list in order of time without inventing a day for those that have none.</summary>
/// <remarks>
/// The order of a list is the order in time of its undated events, so an undated event stands right after the one listed
/// before it; one that happened before the first ICI dose never stands after day 0, and the other way round.
/// </remarks>
public static class ChronologicalOrder
{
    public static T[] Of<T>(ValueList<T> events)
        where T : ClinicalEvent
    {
        var items = events.ToArray();
        var places = new (int Day, int Position)[items.Length];
        var running = int.MinValue;
        for (var i = 0; i < items.Length; i++)
        {
            running = items[i].Day ?? Place(items[i].Time.Phase, running);
            places[i] = (running, i);
        }

        Array.Sort(places, items);
        return items;
    }

    private static int Place(TreatmentPhase? phase, int running) => phase switch
    {
        TreatmentPhase.BeforeIci => Math.Min(running, -1),
        TreatmentPhase.OnIci or TreatmentPhase.AtProgression or TreatmentPhase.AfterIci => Math.Max(running, 0),
        null => running,
    };
}
