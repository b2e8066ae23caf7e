using IcResistance.Domain.Assessment;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Timeline.Axis.Placement;

namespace IcResistance.Domain.Timeline.Axis.Tracks;

/// <summary>Reads one kind of track out of a case; gives nothing where the case has nothing for it.</summary>
internal interface ITrackSource
{
    IEnumerable<TrackPlan> Plan(CaseAssessment assessment, Language language);
}
