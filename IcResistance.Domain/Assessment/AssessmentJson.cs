using System.Text.Json;
using IcResistance.Domain.Assessment.Monitoring;
using IcResistance.Domain.Biomarkers;
using IcResistance.Domain.Knowledge;
using IcResistance.Domain.Mechanisms;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Resistance;
using IcResistance.Domain.Resistance.Patterns;
using IcResistance.Domain.Response;

namespace IcResistance.Domain.Assessment;

/// <summary>The properties of "assessment v1", part by part, on one JSON writer in one language.</summary>
internal sealed class AssessmentJson(Utf8JsonWriter json, Language language)
{
    private const int PercentDecimals = 2;

    public void Array(IEnumerable<CaseAssessment> assessments)
    {
        json.WriteStartArray();
        foreach (var assessment in assessments)
        {
            Assessment(assessment);
        }

        json.WriteEndArray();
    }

    public void Assessment(CaseAssessment assessment)
    {
        json.WriteStartObject();
        json.WriteNumber("assessment", 1);
        Text("case", assessment.Record.Id);
        Number("asOfDay", assessment.AsOfDay);
        Text("ruleSet", assessment.RuleSet);
        List("lines", assessment.Responses.Lines, Line);
        List("responses", assessment.Responses.Visits.Where(IsShown), Visit);
        BestOf(assessment.Responses.Index?.Best ?? BestResponse.None);
        Resistance(assessment.Resistance);
        List("mechanisms", assessment.Mechanisms, Mechanism);
        List("outsideTaxonomy", assessment.OutsideTaxonomy, Outside);
        OptionsJson.Write(json, language, assessment);
        List("alerts", assessment.Alerts, Alert);
        List("gaps", assessment.Gaps, Gap);
        List("monitoring", assessment.Monitoring, Monitoring);
        List("molecularResponses", assessment.MolecularResponses, Molecular);
        json.WriteEndObject();
    }

    /// <summary>A baseline has no category; it is listed only where it is also the visit of an earlier line or carries a flag.</summary>
    private static bool IsShown(VisitResponse visit) =>
        !visit.IsBaseline || visit.Recist is not null || visit.Irecist is not null || visit.Flags.Count > 0;

    private void Line(LineResponse response)
    {
        json.WriteNumber("line", response.Line.Number);
        Texts("agents", response.Line.Agents);
        Number("startDay", response.Line.StartDay);
        Number("endDay", response.Line.EndDay);
        BestOf(response.Best);
    }

    private void Visit(VisitResponse visit)
    {
        Number("day", visit.Day);
        Number("targetSumMm", visit.TargetSumMm);
        Number("baselineMm", visit.BaselineMm);
        Number("nadirMm", visit.NadirMm);
        Percent("changeFromBaselinePercent", visit.ChangeFromBaselinePercent);
        Percent("changeFromNadirPercent", visit.ChangeFromNadirPercent);
        Choice("target", visit.Target);
        Choice("nonTarget", visit.NonTarget);
        Choice("newLesions", visit.NewLesions);
        Choice("recist", visit.Recist);
        Choice("irecist", visit.Irecist);
        Choice("reportedRecist", visit.ReportedRecist);
        json.WriteBoolean("differs", visit.Differs);
        Choice<ResponseBasis>("derivedFrom", visit.Basis);
        Texts("flags", visit.Flags.Select(flag => flag.Rule).Distinct());
        Texts("rules", visit.Rules);
    }

    private void BestOf(BestResponse best)
    {
        json.WriteStartObject("bestResponse");
        Choice("unconfirmed", best.Unconfirmed);
        Choice("confirmed", best.Confirmed);
        Choice("irecist", best.Irecist);
        Number("durationOfResponseDays", best.DurationOfResponseDays);
        Number("pfsDays", best.PfsDays);
        Flag("pfsEvent", best.PfsEvent);
        json.WriteEndObject();
    }

    private void Resistance(ResistanceAssessment resistance)
    {
        json.WriteStartObject("resistance");
        Choice<ResistanceResult>("headline", resistance.Headline);
        Number("onsetDay", resistance.OnsetDay);
        List("definitions", resistance.Definitions, Definition);
        json.WriteBoolean("discordant", resistance.Discordant);
        List("patterns", resistance.Patterns, pattern =>
        {
            Text("rule", pattern.Rule);
            Text("tag", pattern.Tag);
            Text("reading", pattern.Reading);
            Choice<PatternAnswer>("result", pattern.Result);
        });
        json.WriteEndObject();
    }

    private void Definition(DefinitionResult definition)
    {
        Text("rule", definition.Rule);
        Text("name", definition.Name);
        Choice<ResistanceResult>("result", definition.Result);
        Text("reason", definition.Reason);
        Texts("facts", definition.Facts.Select(fact => fact.Statement));
        Texts("missing", definition.Missing);
        List("flags", definition.Flags, flag =>
        {
            Text("rule", flag.Rule);
            Text("text", flag.Text);
        });
    }

    private void Mechanism(MechanismFinding finding)
    {
        Text("id", finding.Entry.Id);
        Choice<MechanismBranch>("branch", finding.Entry.Branch);
        Choice<MechanismStatus>("status", finding.Status);
        Choice<MechanismTiming>("timing", finding.Timing);
        List("for", finding.For, Evidence);
        List("against", finding.Against, Evidence);
        Texts("missing", finding.Missing);
        Text("review", finding.Entry.Review);
        Text("caveat", finding.Entry.Caveats.Count > 0 ? string.Join(", ", finding.Entry.Caveats) : null);
    }

    private void Outside(OutsideFinding finding)
    {
        Text("id", finding.Id);
        Text("name", finding.Name);
        Choice<MechanismTiming>("timing", finding.Timing);
        List("evidence", finding.Evidence, Evidence);
        Text("caveat", finding.Caveat);
    }

    private void Evidence(Evidence evidence)
    {
        Text("statement", evidence.Statement);
        Texts("data", evidence.Data);
        Text("rule", evidence.Rule);
    }

    private void Alert(Alert alert)
    {
        Choice<AlertKind>("kind", alert.Kind);
        Number("day", alert.Day);
        Text("text", alert.Text);
        Text("rule", alert.Rule);
        Texts("data", alert.Data);
    }

    private void Monitoring(MonitoringNote note)
    {
        Choice<MonitoringKind>("kind", note.Kind);
        Number("day", note.Day);
        Text("text", note.Text);
        Text("rule", note.Rule);
        Texts("data", note.Data);
    }

    private void Molecular(MolecularResponse response)
    {
        Text("rule", response.Rule);
        Choice<MolecularResult>("result", response.Result);
        Text("reason", response.Reason);
        Texts("data", response.Data);
    }

    private void Gap(Gap gap)
    {
        Text("what", gap.What);
        Text("why", gap.Why);
        Texts("wouldSettle", gap.WouldSettle);
    }

    private void Text(string name, string? value) => json.WriteString(name, value);

    private void Text(string name, Phrase value) => json.WriteString(name, value.In(language));

    private void Texts(string name, IEnumerable<Phrase> values) => Texts(name, values.Select(value => value.In(language)));

    private void Texts(string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private void List<T>(string name, IEnumerable<T> items, Action<T> properties)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            properties(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Number(string name, decimal? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private void Percent(string name, decimal? value) =>
        Number(name, value is { } percent ? Math.Round(percent, PercentDecimals, MidpointRounding.AwayFromZero) : null);

    private void Flag(string name, bool? value)
    {
        if (value is { } flag)
        {
            json.WriteBoolean(name, flag);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private void Choice<TEnum>(string name, TEnum? value)
        where TEnum : struct, Enum => Text(name, value?.WrittenName());
}
