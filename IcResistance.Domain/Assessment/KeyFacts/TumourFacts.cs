using System.Globalization;
using IcResistance.Domain.Biomarkers;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Record.Words;

namespace IcResistance.Domain.Assessment.KeyFacts;

/// <summary>Answers about the tumour: what it is, what drives it, how much PD-L1 then and now.</summary>
internal static class TumourFacts
{
    public static KeyFact Diagnosis(CaseRecord record)
    {
        var label = new Phrase("Diagnosis", "诊断");
        var patient = record.Patient;
        Phrase? histology = patient?.Histology switch
        {
            null => patient?.HistologyText is { } words ? Phrase.Same(words) : null,
            Histology.Other or Histology.Nos when patient.HistologyText is { } words => Phrase.Same(words),
            { } known => Say(known),
        };
        if (histology is null && patient?.Stage is null)
        {
            return KeyFact.Missing(KeyQuestion.Diagnosis, label);
        }

        var named = histology ?? new Phrase("histology not recorded", "组织学未记录");
        var primary = patient is { Primary: PrimarySite.Other, PrimaryText: { } site } ? Phrase.Of($"not lung: {site}", $"非肺原发：{site}") : (Phrase?)null;
        return new KeyFact
        {
            Question = KeyQuestion.Diagnosis,
            Label = label,
            Value = patient?.Stage is { } stage ? PhraseJoin.Dotted(named, TermWords.Stage(stage))!.Value : named,
            Detail = primary,
            Data = ["patient"],
        };
    }

    public static KeyFact Drivers(CaseRecord record)
    {
        var label = new Phrase("Drivers", "驱动基因");
        var altered = record.Drivers.Where(driver => driver.Status is DriverGeneStatus.Altered).Select(driver => $"{driver.Gene} {driver.Detail}".TrimEnd()).ToList();
        if (altered.Count > 0)
        {
            return Answer(Phrase.Same(string.Join(", ", altered)), null);
        }

        var wildType = record.Drivers.Where(driver => driver.Status is DriverGeneStatus.WildType).Select(driver => driver.Gene).ToList();
        if (wildType.Count > 0)
        {
            return Answer(
                Phrase.Of($"none in {wildType.Count} tested", $"已检 {wildType.Count} 个基因均阴性"),
                Phrase.Same(string.Join(", ", wildType)));
        }

        return record.Patient?.DriverStatus switch
        {
            DriverStatus.Positive => Answer(new Phrase("positive", "阳性"), new Phrase("gene not named", "未注明基因")) with { Data = ["patient.driverStatus"] },
            DriverStatus.Negative => Answer(new Phrase("negative", "阴性"), new Phrase("genes not named", "未注明基因")) with { Data = ["patient.driverStatus"] },
            DriverStatus.Unknown or null => KeyFact.Missing(KeyQuestion.Drivers, label),
        };

        KeyFact Answer(Phrase value, Phrase? detail) =>
            new() { Question = KeyQuestion.Drivers, Label = label, Value = value, Detail = detail, Data = ["drivers"] };
    }

    /// <summary>First and latest PD-L1 tumour proportion score; an arrow joins them only when one assay measured both in one unit (BM-03, BM-11).</summary>
    public static KeyFact PdL1(CaseRecord record)
    {
        var label = new Phrase("PD-L1", "PD-L1");
        var scores = record.Biomarkers.Where(item => item.Marker == "pd-l1-tps").ToList();
        if (scores.Count == 0)
        {
            return record.Biomarkers.FirstOrDefault(item => item.Marker.StartsWith("pd-l1", StringComparison.Ordinal)) is { } other
                ? Answer(Phrase.Same(Written(other)), Phrase.Same($"{other.Marker} {other.Assay}".TrimEnd()), [other])
                : KeyFact.Missing(KeyQuestion.PdL1, label);
        }

        var first = scores[0];
        var last = scores.LastOrDefault(item => item.Assay == first.Assay && MarkerComparison.IsSameUnit(item, first)) ?? first;
        return last == first
            ? Answer(Phrase.Same($"TPS {Written(first)}"), Assay(first), [first])
            : Answer(Phrase.Same($"TPS {Written(first)} → {Written(last)}"), Assay(first), [first, last]);

        KeyFact Answer(Phrase value, Phrase detail, IEnumerable<BiomarkerMeasurement> data) => new()
        {
            Question = KeyQuestion.PdL1,
            Label = label,
            Value = value,
            Detail = detail,
            Data = data.Select(item => item.Path).ToValueList(),
        };
    }

    private static Phrase Assay(BiomarkerMeasurement item) => PhraseJoin.Dotted(
        item.Assay is { } assay ? Phrase.Same(assay) : new Phrase("assay not recorded", "检测方法未记录"),
        item.HasKnownUnit() ? null : item.Unit is null ? new Phrase("unit not stated, not interpreted", "未注明单位，不作解读") : new Phrase("not interpreted in this unit", "该单位不作解读"))!.Value;

    private static string Written(BiomarkerMeasurement item)
    {
        var comparator = item.Comparator is { } stated and not ValueComparator.Equal ? stated.WrittenName() + " " : "";
        return item.Value is { } value
            ? string.Create(CultureInfo.InvariantCulture, $"{comparator}{value:0.##} {item.Unit}").TrimEnd()
            : item.Text ?? "—";
    }

    private static Phrase Say(Histology histology) => histology switch
    {
        Histology.Adenocarcinoma => new Phrase("Adenocarcinoma", "腺癌"),
        Histology.Squamous => new Phrase("Squamous cell carcinoma", "鳞状细胞癌"),
        Histology.LargeCell => new Phrase("Large-cell carcinoma", "大细胞癌"),
        Histology.Adenosquamous => new Phrase("Adenosquamous carcinoma", "腺鳞癌"),
        Histology.Sarcomatoid => new Phrase("Sarcomatoid carcinoma", "肉瘤样癌"),
        Histology.Nos => new Phrase("Carcinoma, not otherwise specified", "癌，非特指"),
        Histology.Other => new Phrase("Other histology", "其他组织学类型"),
    };
}
