using IcResistance.Domain.Genomics;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Resistance.Patterns;
using IcResistance.Domain.Response;

namespace IcResistance.Domain.Strategies;

/// <summary>"Checks before any option" (ST-02): what a board settles first. What no case file can hold stays unknown and says so.</summary>
internal static class PriorChecks
{
    private const int BrainMriWindowDays = 42;

    private static readonly GeneSymbol[] s_drivers = [GeneSymbol.Of("EGFR"), GeneSymbol.Of("ALK")];

    private static readonly Phrase s_noField = new("The case file has no place for it: ask at the board.", "病例文件无此项：请在讨论时询问。");

    public static ValueList<PriorCheck> Of(StrategyCase patient) =>
    [
        Drivers(patient),
        Confirmation(patient),
        Brain(patient),
        Histology(patient),
        Make("trial-discussed", "Clinical trial discussed", "是否已讨论临床试验", CheckResult.Unknown, s_noField, "ST-02"),
        Make("supportive-care-discussed", "Best supportive care discussed", "是否已讨论最佳支持治疗", CheckResult.Unknown, s_noField, "ST-02"),
        Wishes(patient),
    ];

    /// <summary>Drivers looked for again after progression, in tissue or plasma that covers EGFR and ALK at least (GX-22).</summary>
    private static PriorCheck Drivers(StrategyCase patient)
    {
        const string id = "drivers-retested";
        var (en, zh) = ("Drivers tested again after progression", "进展后是否复查驱动基因");
        var after = patient.Record.Specimens
            .Where(item => patient.Course?.Progression is not null && patient.Context.Clock.PhaseOf(item) is SamplePhase.AfterProgression && item.Type is not SpecimenType.Germline)
            .ToList();
        var covering = after.FindAll(item => s_drivers.All(gene => item.Covers.Any(gene.Is)));
        if (covering.Count > 0)
        {
            return Make(id, en, zh, CheckResult.Done, Places(covering), "GX-22", covering.Select(item => item.Path));
        }

        return after.Count > 0 && after.TrueForAll(item => item.Covers.IsStated)
            ? Make(id, en, zh, CheckResult.NotDone, Phrase.Of($"{Places(after).En}: EGFR and ALK not both covered.", $"{Places(after).Zh}：未同时覆盖 EGFR 与 ALK。"), "GX-22", after.Select(item => item.Path))
            : Make(id, en, zh, CheckResult.Unknown, new Phrase("No specimen after progression with known coverage of EGFR and ALK.", "无已知覆盖 EGFR 与 ALK 的进展后标本。"), "GX-22", after.TakeLast(1).Select(item => item.Path));
    }

    private static PriorCheck Confirmation(StrategyCase patient)
    {
        const string id = "progression-confirmed";
        var (en, zh) = ("Progression confirmed, no open pseudoprogression", "进展是否已确认、有无假性进展待排除");
        return patient.Course switch
        {
            { Progression: { } progression, Response.Confirmation: { } confirmed } =>
                Make(id, en, zh, CheckResult.Done, At(patient, "Confirmed", "已确认", confirmed), "IR-02", [progression.Visit.Path, confirmed.Visit.Path]),
            { Progression: { } progression, ConfirmationWaiver: { } waiver } => Make(id, en, zh, CheckResult.Done, waiver, "AR-24", [progression.Visit.Path]),
            { Progression: { Irecist: IrecistCategory.ICPD } progression } =>
                Make(id, en, zh, CheckResult.Done, At(patient, "Confirmed (iCPD)", "已确认（iCPD）", progression), "IR-02", [progression.Visit.Path]),
            { Progression: { } progression } =>
                Make(id, en, zh, CheckResult.NotDone, At(patient, "No confirming scan: pseudoprogression is open", "无确认影像：假性进展待排除", progression), "IR-02", [progression.Visit.Path]),
            { Response.Pseudoprogression: { } pseudo } =>
                Make(id, en, zh, CheckResult.NotDone, At(patient, "Cleared later: pseudoprogression", "其后消除：假性进展", pseudo), "IR-13", [pseudo.Visit.Path]),
            _ => Make(id, en, zh, CheckResult.Unknown, new Phrase("No progression that counts is on record.", "记录中无可认定的疾病进展。"), "IR-02"),
        };
    }

    /// <summary>Brain MRI within 42 days of the progression, or of the newest assessment where there is none (PP-07).</summary>
    private static PriorCheck Brain(StrategyCase patient)
    {
        const string id = "cns-imaged";
        var (en, zh) = ("CNS imaged by MRI within 42 days", "42 天内是否行中枢 MRI");
        var day = patient.Course?.ProgressionDay ?? patient.Context.Responses.Visits.LastOrDefault(visit => visit.Day is not null)?.Day;
        var brain = patient.Record.Assessments.Where(item => item.Regions.Any(region => OrganName.IsCns(OrganName.Of(region)))).ToList();
        var near = brain.FindAll(item => item.Modality is Modality.Mri && Math.Abs((item.Day - day) ?? int.MaxValue) <= BrainMriWindowDays);
        return (near, brain) switch
        {
            ([.., var mri], _) => Make(id, en, zh, CheckResult.Done, Dated(patient, "Brain MRI", "脑 MRI", mri), "PP-07", [mri.Path]),
            (_, [.., var other]) when brain.TrueForAll(item => item.Day is not null) && day is not null => Make(
                id, en, zh, CheckResult.NotDone, Dated(patient, "Brain imaged, but not by MRI in the window; latest", "已行脑部影像，但时间窗内无 MRI；最近一次", other), "PP-07", [other.Path]),
            _ => Make(id, en, zh, CheckResult.Unknown, new Phrase("No dated brain imaging is on record.", "无注明日期的脑部影像记录。"), "PP-07", brain.Select(item => item.Path)),
        };
    }

    /// <summary>What grows may not be what was treated (GX-25); review and trials speak of non-small-cell lung cancer.</summary>
    private static PriorCheck Histology(StrategyCase patient)
    {
        const string id = "histology-rechecked";
        var (en, zh) = ("Histology looked at again after progression", "进展后是否复核组织学");
        if (patient.Record.Patient?.Primary is PrimarySite.Other)
        {
            return Make(id, en, zh, CheckResult.Unknown, new Phrase("Not a lung primary: review and trials speak of non-small-cell lung cancer.", "非肺原发：综述与试验均针对非小细胞肺癌。"), "GX-25", ["patient.primary"]);
        }

        var after = patient.Record.Specimens
            .Where(item => patient.Course?.Progression is not null && patient.Context.Clock.PhaseOf(item) is SamplePhase.AfterProgression && item.Histology is not null)
            .ToList();
        var changed = patient.Outside.FirstOrDefault(finding => finding.Id.EndsWith("transformation", StringComparison.Ordinal));
        return (changed, after) switch
        {
            ({ } finding, _) => Make(id, en, zh, CheckResult.Done, Phrase.Of($"{finding.Name.En}: review and trials speak of the histology before.", $"{finding.Name.Zh}：综述与试验针对转化前的组织学。"), "GX-25", finding.Evidence.SelectMany(item => item.Data).Distinct()),
            (null, [_, ..]) => Make(id, en, zh, CheckResult.Done, Places(after), "GX-25", after.Select(item => item.Path)),
            _ => Make(id, en, zh, CheckResult.Unknown, new Phrase("No histology after progression is on record.", "无进展后组织学记录。"), "GX-25"),
        };
    }

    private static PriorCheck Wishes(StrategyCase patient) => patient.Record.Patient?.Wishes is { } wishes
        ? Make("wishes-known", "Patient's wishes known", "患者意愿是否明确", CheckResult.Done, Phrase.Same(wishes), "ST-02", ["patient.wishes"])
        : Make("wishes-known", "Patient's wishes known", "患者意愿是否明确", CheckResult.Unknown, new Phrase("Wishes are not on record.", "患者意愿未记录。"), "ST-02");

    private static Phrase Places(IEnumerable<Specimen> specimens)
    {
        var places = specimens.Select(item => GenomicWording.Of(item, item.Time)).ToList();
        return new Phrase(string.Join("; ", places.Select(place => place.En)), string.Join("；", places.Select(place => place.Zh)));
    }

    private static Phrase At(StrategyCase patient, string en, string zh, VisitResponse visit) => Dated(patient, en, zh, visit.Visit);

    private static Phrase Dated(StrategyCase patient, string en, string zh, ClinicalEvent item)
    {
        var time = patient.Record.Say(item.Time);
        return new Phrase($"{en}: {time.En}.", $"{zh}：{time.Zh}。");
    }

    private static PriorCheck Make(string id, string en, string zh, CheckResult result, Phrase found, string rule, IEnumerable<string>? data = null) => new()
    {
        Id = id,
        Question = new Phrase(en, zh),
        Result = result,
        Found = found,
        Rule = rule,
        Data = (data ?? []).ToValueList(),
    };
}
