using IcResistance.Domain.Biomarkers;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Response;

namespace IcResistance.Domain.Mechanisms.Rules.Intrinsic;

/// <summary>Minimal residual disease: a relapse off treatment after ctDNA had cleared, with ctDNA back before or at it.</summary>
/// <remarks>The concept has no definition in metastatic disease (RL-24): possible at most, and only where the tumor came back after a pause (C8).</remarks>
internal sealed class ResidualDiseaseRule : IMechanismRule
{
    public string Mechanism => "INT-3";

    public MechanismFinding Evaluate(MechanismContext context) => ProgressionGate.Apply(context, Judge(context));

    private MechanismFinding Judge(MechanismContext context)
    {
        var entry = context.Catalogue.Mechanism(Mechanism);
        if (OffTreatmentRelapse(context.Responses) is not { } relapse)
        {
            return new MechanismFinding(entry, MechanismStatus.NotAssessed, MechanismTiming.NotApplicable, s_conceptual, missing: [entry.Needs]);
        }

        var evidence = Returned(context.Record, relapse);
        return evidence.Count > 0
            ? new MechanismFinding(entry, MechanismStatus.Possible, MechanismTiming.Unknown, s_possible, evidence, missing: [entry.Needs])
            : new MechanismFinding(entry, MechanismStatus.NotAssessed, MechanismTiming.NotApplicable, s_noCtdna, missing: [entry.Needs]);
    }

    private static (int Stop, int Relapse, string Path)? OffTreatmentRelapse(ResponseHistory responses) => responses.Lines
        .Where(line => line.Line is { ContainsIci: true, LastIciDay: not null } && line.ProgressionDay is not null)
        .Select(line => (Stop: line.Line.LastIciDay!.Value, Relapse: line.ProgressionDay!.Value, line.Progression!.Visit.Path))
        .Where(item => item.Relapse > item.Stop + MechanismConventions.Default.OffTreatmentDays)
        .Select(item => ((int, int, string)?)item)
        .FirstOrDefault();

    private static ValueList<Evidence> Returned(CaseRecord record, (int Stop, int Relapse, string Path) relapse)
    {
        foreach (var values in CtdnaSeries.Of(record).Select(series => series.Values.Where(value => value.Day <= relapse.Relapse).ToList()))
        {
            var cleared = values.FindLast(value => value.Day > 0 && CtdnaSeries.IsNotDetected(value));
            var back = cleared is null ? null : values.Find(value => value.Day > cleared.Day && CtdnaSeries.IsAbove(value, cleared));
            // A series that began without detection never cleared: nothing was there to clear (BM-42).
            if (cleared is not null && back is not null && !CtdnaSeries.IsNotDetected(values[0]))
            {
                return [Pair(record, cleared, back), new Evidence(Off(relapse.Stop, relapse.Relapse), [relapse.Path], "C8")];
            }
        }

        return [];
    }

    private static Evidence Pair(CaseRecord record, BiomarkerMeasurement cleared, BiomarkerMeasurement back)
    {
        var (first, second) = (MarkerComparison.Say(record, cleared), MarkerComparison.Say(record, back));
        return new Evidence(
            new Phrase(
                $"ctDNA not detected, {first.En}, and back, {second.En}.",
                $"ctDNA 曾转阴：{first.Zh}；后再现：{second.Zh}。"), [cleared.Path, back.Path], "BM-42");
    }

    private static Phrase Off(int stop, int relapse) => Phrase.Of(
        $"Relapse on day {relapse}, {relapse - stop} days after the last ICI dose.", $"第 {relapse} 天复发，距末次 ICI {relapse - stop} 天。");

    private static readonly Phrase s_possible = new(
        "Relapse off treatment after ctDNA had cleared: residual disease is possible. The concept has no definition in metastatic disease (RL-24).",
        "ctDNA 转阴后在停药期复发：可能为残留病灶。该概念在转移性疾病中尚无定义（RL-24）。");

    private static readonly Phrase s_conceptual = new(
        "No relapse off treatment is on record; no finding could establish this mechanism (RL-24).", "记录中无停药后复发；尚无任何发现可以确立该机制（RL-24）。");

    private static readonly Phrase s_noCtdna = new(
        "A relapse off treatment, but no ctDNA series that cleared and came back (RL-24).", "存在停药后复发，但无 ctDNA 转阴后再现的序列（RL-24）。");
}
