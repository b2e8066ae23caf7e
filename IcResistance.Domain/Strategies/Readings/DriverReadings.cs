using IcResistance.Domain.Genomics;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Strategies.Readings;

/// <summary>Driver genes as reported at diagnosis and as found in specimens (GX-22). Which drug fits is not said here.</summary>
internal static class DriverReadings
{
    private static readonly string[] s_genes = ["EGFR", "ALK", "ROS1", "RET", "MET", "ERBB2", "BRAF", "NTRK1", "NTRK2", "NTRK3", "KRAS"];

    private static readonly string[] s_dualIci = ["EGFR", "ALK"];

    /// <summary>No alteration with a targeted therapy; unknown until EGFR and ALK at least are known to be unaltered.</summary>
    public static Reading NoneTargetable(StrategyCase patient)
    {
        var altered = Altered(patient, s_genes);
        return altered.Count > 0 ? Reading.NotMet(Names(altered), altered.Select(item => item.Path))
            : WithoutAllele(patient) is [_, ..] open ? Reading.Unknown(AlleleOpen(patient), open)
            : NotRecognized(patient) is [_, ..] strange ? Reading.Unknown(NameOpen(strange), strange.Select(item => item.Path))
            : IsUnnamedPositive(patient) ? Reading.Unknown(NotKnown(patient), Stated(patient))
            : Unaltered(patient, s_dualIci) is { } paths ? Reading.Met(WildType(patient), paths)
            : Reading.Unknown(NotKnown(patient), Stated(patient));
    }

    public static Reading EgfrAlkNegative(StrategyCase patient)
    {
        var altered = Altered(patient, s_dualIci);
        return altered.Count > 0
            ? Reading.NotMet(Names(altered), altered.Select(item => item.Path))
            : Unaltered(patient, s_dualIci) is { } paths
                ? Reading.Met(new Phrase("EGFR and ALK wild type.", "EGFR、ALK 野生型。"), paths)
                : Reading.Unknown(NotKnown(patient), Stated(patient));
    }

    public static Reading EgfrAlkAltered(StrategyCase patient) => EgfrAlkNegative(patient).Reversed();

    /// <summary>An EGFR alteration, which is where osimertinib after PD-(L)1 is a question at all (ST-56).</summary>
    public static Reading Osimertinib(StrategyCase patient) => Gene(patient, "EGFR", Since(patient));

    /// <summary>KRAS G12C (ST-57).</summary>
    public static Reading Sotorasib(StrategyCase patient) => Gene(patient, "KRAS", null);

    /// <summary>Targetable alterations on record, each with its path.</summary>
    public static List<(string Name, string Path)> Altered(StrategyCase patient, params IEnumerable<string> genes)
    {
        var symbols = genes.Select(GeneSymbol.Of).ToHashSet();
        return
        [
            .. patient.Record.Drivers.Select((driver, index) => (driver, Path: $"drivers[{index}]"))
                .Where(item => item.driver.Status is DriverGeneStatus.Altered && symbols.Contains(GeneSymbol.Of(item.driver.Gene)) && IsTargetable(item.driver.Gene, $"{item.driver.Gene} {item.driver.Detail}", null))
                .Select(item => ($"{item.driver.Gene} {item.driver.Detail}".TrimEnd(), item.Path)),
            .. patient.Record.Genomics
                .Where(finding => symbols.Contains(GeneSymbol.Of(finding.Gene)) && IsDriver(finding) && IsTargetable(finding.Gene, $"{finding.Gene} {finding.Alteration}", finding.Class))
                .Select(finding => ($"{finding.Gene} {finding.Alteration}".TrimEnd(), finding.Path)),
        ];
    }

    /// <summary>Targetable alterations in any gene of the list.</summary>
    public static List<(string Name, string Path)> Altered(StrategyCase patient) => Altered(patient, s_genes);

    private static Reading Gene(StrategyCase patient, string gene, Phrase? more)
    {
        var altered = Altered(patient, gene);
        if (altered.Count > 0)
        {
            var names = Names(altered);
            return Reading.Met(more is { } since ? Phrase.Of($"{names.En}; {since.En}", $"{names.Zh}；{since.Zh}") : names, altered.Select(item => item.Path));
        }

        return Unaltered(patient, gene) is { } paths
            ? Reading.NotMet(Phrase.Of($"No such {gene} alteration.", $"无相应 {gene} 变异。"), paths)
            : Reading.Unknown(Phrase.Of($"{gene} is not on record.", $"{gene} 未记录。"));
    }

    private static Phrase Since(StrategyCase patient) => (patient.LastIci, patient.AsOfDay) switch
    {
        ({ IciOngoing: true }, _) => new Phrase("the ICI is ongoing.", "ICI 仍在使用。"),
        ({ LastIciDay: { } last }, { } now) => Phrase.Of($"last ICI {now - last} days ago.", $"距末次 ICI {now - last} 天。"),
        _ => new Phrase("time since the last ICI is not known.", "距末次 ICI 的时间不详。"),
    };

    private static List<string>? Unaltered(StrategyCase patient, params IEnumerable<string> genes) => UnalteredDrivers.PathsOf(patient.Record, genes);

    /// <summary>Per label: KRAS only as G12C, BRAF only as V600E, MET only as exon 14 skipping, the fusion genes as a fusion or in a class that is not given; the others by any reported alteration.</summary>
    private static bool IsTargetable(string gene, string? detail, AlterationClass? kind) => GeneSymbol.Of(gene).Name switch
    {
        "KRAS" => Mentions(detail, "G12C", "Gly12Cys"),
        "BRAF" => Mentions(detail, "V600E", "Val600Glu"),
        "MET" => Mentions(detail, "ex14", "exon 14", "exon14", "skipping", "14 外显子", "跳跃"),
        "ALK" or "ROS1" or "RET" or "NTRK1" or "NTRK2" or "NTRK3" => kind is null or AlterationClass.Fusion or AlterationClass.Other,
        _ => kind is not AlterationClass.Amplification,
    };

    private static bool IsDriver(GenomicFinding finding) =>
        finding.Pathogenicity is not (Pathogenicity.Vus or Pathogenicity.Benign)
        && finding.Class is AlterationClass.Missense or AlterationClass.Inframe or AlterationClass.Fusion or AlterationClass.Splice or AlterationClass.Other or AlterationClass.Amplification;

    private static bool Mentions(string? detail, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (detail?.Contains(word, StringComparison.OrdinalIgnoreCase) is true)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Genes of the list that are called altered without saying how: whether a targeted therapy fits is then open.</summary>
    private static List<string> WithoutAllele(StrategyCase patient) =>
    [
        .. patient.Record.Drivers.Select((driver, index) => (driver, Path: $"drivers[{index}]"))
            .Where(item => IsWithoutAllele(item.driver))
            .Select(item => item.Path),
    ];

    private static bool IsWithoutAllele(DriverGene driver) =>
        driver is { Status: DriverGeneStatus.Altered, Detail: null } && !GeneNames.NamesAlteration(driver.Gene) && s_genes.Contains(GeneSymbol.Of(driver.Gene).Name);

    /// <summary>Drivers called altered under a name that the program does not know: it may be another name of any gene.</summary>
    private static List<(string Name, string Path)> NotRecognized(StrategyCase patient) =>
    [
        .. patient.Record.Drivers.Select((driver, index) => (driver, Path: $"drivers[{index}]"))
            .Where(item => item.driver.Status is DriverGeneStatus.Altered && !GeneSymbol.Of(item.driver.Gene).IsRecognized)
            .Select(item => (item.driver.Gene, item.Path)),
    ];

    /// <summary>A driver reported positive as a whole, and none of those named is altered: it may be any of them.</summary>
    private static bool IsUnnamedPositive(StrategyCase patient) =>
        patient.Record.Patient?.DriverStatus is DriverStatus.Positive && !patient.Record.Drivers.Any(driver => driver.Status is DriverGeneStatus.Altered);

    private static Phrase NameOpen(List<(string Name, string Path)> strange)
    {
        var names = string.Join(", ", strange.Select(item => item.Name));
        return Phrase.Of($"{names} altered; the name is not recognized and not interpreted.", $"{names} 有变异；名称未能识别，不作解读。");
    }

    private static Phrase AlleleOpen(StrategyCase patient)
    {
        var genes = string.Join(", ", patient.Record.Drivers.Where(IsWithoutAllele).Select(driver => driver.Gene));
        return Phrase.Of($"{genes} altered, the alteration is not named.", $"{genes} 有变异，具体变异未注明。");
    }

    private static Phrase Names(List<(string Name, string Path)> altered) => Phrase.Same(string.Join(", ", altered.Select(item => item.Name).Distinct()));

    private static Phrase WildType(StrategyCase patient)
    {
        var genes = string.Join(", ", patient.Record.Drivers.Where(driver => driver.Status is DriverGeneStatus.WildType).Select(driver => driver.Gene).DefaultIfEmpty("EGFR, ALK"));
        return Phrase.Of($"No such alteration; wild type: {genes}.", $"无相应变异；野生型：{genes}。");
    }

    private static Phrase NotKnown(StrategyCase patient) => patient.Record.Patient?.DriverStatus switch
    {
        DriverStatus.Negative => new Phrase("Reported negative as a whole; EGFR and ALK are not named.", "总体报告为阴性；未注明 EGFR 与 ALK。"),
        DriverStatus.Positive => new Phrase("Reported positive; which gene is not named.", "报告为阳性；未注明基因。"),
        DriverStatus.Unknown or null => new Phrase("EGFR and ALK are not both on record.", "EGFR 与 ALK 记录不全。"),
    };

    private static IEnumerable<string> Stated(StrategyCase patient) => patient.Record.Patient?.DriverStatus is null ? [] : ["patient.driverStatus"];
}
