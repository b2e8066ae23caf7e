using IcResistance.Domain.Assessment;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Response;
using IcResistance.Domain.Timeline.Axis.Placement;
using IcResistance.Domain.Timeline.Axis.Words;

namespace IcResistance.Domain.Timeline.Axis.Tracks;

/// <summary>Every assessment of the tumour with the shape and code of its response.</summary>
internal sealed class ImagingTrack : ITrackSource
{
    public IEnumerable<TrackPlan> Plan(CaseAssessment assessment, Language language)
    {
        var visits = assessment.Responses.Visits;
        return visits.Count == 0 ? [] : [new RowTrackPlan
        {
            Kind = TrackKind.Imaging, Label = new Phrase("Imaging response", "影像疗效"), Note = Phrase.Same("RECIST 1.1 / iRECIST"), RowsForLabels = 1,
            Entries = [.. visits.Select(visit => Entry(assessment, visit, language))],
        }];
    }

    private static TrackEntry Entry(CaseAssessment assessment, VisitResponse visit, Language language)
    {
        var (glyph, tone) = ResponseWords.Shape(visit);
        var sites = EventWords.NewLesions(visit.Visit);
        return new TrackEntry
        {
            Paths = [visit.Visit.Path],
            Time = visit.Visit.Time,
            Glyph = glyph,
            Tone = tone,
            Code = ResponseWords.Code(visit),
            IsReported = visit.Basis is ResponseBasis.Reported,
            Tooltip = LesionWords.Tooltip(assessment.Record, visit),
            Labels = [.. new[] { sites }.OfType<Phrase>().Select(phrase => phrase.In(language))],
        };
    }
}
