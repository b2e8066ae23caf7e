using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Response;

/// <summary>RC-01: lengths that a form would question. In a record they are flagged, never refused.</summary>
internal static class LengthChecks
{
    private const decimal WarnAboveMm = 300;

    public static void Flag(ResponseAssessment visit, CaseRecord record, ResponseNotes notes)
    {
        for (var i = 0; i < visit.Measurements.Count; i++)
        {
            var row = visit.Measurements[i];
            if (row.Mm > WarnAboveMm)
            {
                notes.Flag(new ResponseFlag("RC-01", Phrase.Of($"{row.Lesion}: {row.Mm} mm is more than {WarnAboveMm} mm.", $"{row.Lesion}：{row.Mm} mm，超过 {WarnAboveMm} mm。")));
            }
            else if (row.Mm == 0 && record.FindLesion(row.Lesion) is { IsNode: true })
            {
                notes.Flag(new ResponseFlag("RC-01", Phrase.Of($"{row.Lesion}: a node with 0 mm; a normal node keeps its short axis.", $"{row.Lesion}：淋巴结记为 0 mm；正常淋巴结应保留其短径。")));
            }
        }
    }
}
