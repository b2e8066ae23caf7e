using System.Collections.Frozen;
using IcResistance.Domain.Genomics;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Mechanisms.Rules.Intrinsic;

/// <summary>The PKCι/YAP1/CXCL5 axis of KRAS-mutant adenocarcinoma (GX-21).</summary>
/// <remarks>
/// A KRAS or TP53 mutation is no sign of resistance (GX-16, GX-17) and never makes this possible; without a KRAS mutation
/// the axis has no tumor to act in.
/// </remarks>
internal sealed class KrasTp53Rule : IMechanismRule
{
    private static readonly FrozenSet<string> s_axis = ["PRKCI", "YAP1", "CXCL5"];
    private static readonly GeneSymbol s_kras = GeneSymbol.Of("KRAS");
    private static readonly GeneSymbol s_tp53 = GeneSymbol.Of("TP53");

    public string Mechanism => "INT-1c";

    public MechanismFinding Evaluate(MechanismContext context) => ProgressionGate.Apply(context, Judge(context));

    private MechanismFinding Judge(MechanismContext context)
    {
        var entry = context.Catalogue.Mechanism(Mechanism);
        var axis = PairedFindings.Read(context, PairedQuestion.Raised(s_axis, "GX-21"));
        var mutations = Mutations(context.Record, s_kras, "GX-16").Concat(Mutations(context.Record, s_tp53, "GX-17")).ToValueList();
        var wildType = KrasWildType(context).ToValueList();
        var against = axis.Against.Concat(wildType).Concat(mutations).ToValueList();
        if (axis.For.Count > 0)
        {
            return new MechanismFinding(entry, MechanismStatus.Possible, MechanismTiming.Acquired, s_axisUp, axis.For, against, axis.Missing);
        }

        var timing = axis.IsPreExisting ? MechanismTiming.Baseline : MechanismTiming.NotApplicable;
        return axis.Against.Count + wildType.Count > 0
            ? new MechanismFinding(entry, MechanismStatus.ArguedAgainst, timing, axis.Against.Count > 0 ? s_axisNotUp : s_noKras, against: against, missing: axis.Missing)
            : new MechanismFinding(entry, MechanismStatus.NotAssessed, timing, s_notTested, against: against, missing: axis.Missing.Append(entry.Needs).ToValueList());
    }

    private static IEnumerable<Evidence> Mutations(CaseRecord record, GeneSymbol gene, string rule) => record.Genomics
        .Where(finding => gene.Is(finding.Gene) && finding.Class is not AlterationClass.WildType)
        .Select(finding => (finding.Path, Text: GenomicWording.Of(finding, record.FindSpecimen(finding.Specimen))))
        .Select(item => new Evidence(
            new Phrase($"{item.Text.En}: by itself no sign of resistance.", $"{item.Text.Zh}：其本身不是耐药标志。"), [item.Path], rule));

    private static IEnumerable<Evidence> KrasWildType(MechanismContext context)
    {
        var record = context.Record;
        if (record.Genomics.Any(finding => s_kras.Is(finding.Gene) && finding.Class is not AlterationClass.WildType))
        {
            return [];
        }

        var stated = record.Drivers.Select((driver, index) => (driver, index))
            .Where(item => s_kras.Is(item.driver.Gene) && item.driver.Status is DriverGeneStatus.WildType)
            .Select(item => new Evidence(s_statedWildType, [$"drivers[{item.index}]"], "GX-21"));
        var covered = GeneSamples.Of(record, s_kras, context.Clock)
            .Where(sample => sample is { Covered: true, Specimen.Type: SpecimenType.Tissue or SpecimenType.Effusion } && GeneLoss.IsInformative(sample))
            .Select(sample => (sample.SpecimenPaths, Place: GenomicWording.Of(sample.Specimen, sample.Specimen!.Time)))
            .Select(item => new Evidence(
                new Phrase($"KRAS covered, no alteration found: {item.Place.En}.", $"已覆盖 KRAS，未见变异：{item.Place.Zh}。"), item.SpecimenPaths, "GX-21"));
        return record.Drivers.Any(driver => s_kras.Is(driver.Gene) && driver.Status is DriverGeneStatus.Altered) ? [] : stated.Concat(covered);
    }

    private static readonly Phrase s_statedWildType = new("KRAS wild type as stated.", "记录为 KRAS 野生型。");

    private static readonly Phrase s_axisUp = new(
        "The axis is raised in paired specimens; a mouse model without a cut-off, so possible and never supported (GX-21, C8).",
        "配对标本中该信号轴上调；证据源自小鼠模型且无临界值，仅为可能，绝不为支持（GX-21、C8）。");

    private static readonly Phrase s_axisNotUp = new(
        "The axis was measured before ICI and at progression and did not rise under treatment: this argues against it, weakly (GX-21, C8).",
        "ICI 前与进展时均已检测该信号轴，治疗中未上调：构成较弱的反对证据（GX-21、C8）。");

    private static readonly Phrase s_noKras = new(
        "The axis was described in KRAS-mutant tumors and no KRAS mutation was found.", "该信号轴见于 KRAS 突变肿瘤，而本例未见 KRAS 突变。");

    private static readonly Phrase s_notTested = new(
        "PRKCI, YAP1 and CXCL5 were not compared before ICI and at progression; a mutation in KRAS or TP53 settles nothing.",
        "未比较 ICI 前与进展时的 PRKCI、YAP1 与 CXCL5；KRAS 或 TP53 突变不能说明问题。");
}
