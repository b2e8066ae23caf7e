using IcResistance.Domain.Assessment.Monitoring;
using IcResistance.Domain.Biomarkers;
using IcResistance.Domain.Knowledge;
using IcResistance.Domain.Mechanisms;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Resistance;
using IcResistance.Domain.Response;
using IcResistance.Domain.Strategies;
using IcResistance.Domain.Timeline;

namespace IcResistance.Domain.Assessment;

/// <summary>The one way from facts to conclusions. Pure: it reads nothing but its arguments and knows no clock.</summary>
public static class CaseAssessor
{
    /// <summary>Assesses a case as it was known on a day.</summary>
    /// <param name="record">The facts.</param>
    /// <param name="asOf">Days from the first ICI dose; null: all that the record holds.</param>
    /// <returns>The same assessment for the same arguments, always; texts in both languages.</returns>
    public static CaseAssessment Assess(CaseRecord record, int? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(record);
        var known = asOf is { } day ? record.KnownOn(day) : record;
        var asOfDay = asOf ?? record.LastDay;

        var lines = LinesOfTherapy.Of(known);
        var responses = ResponseAssessor.Assess(known, lines);
        var resistance = ResistanceAssessor.Assess(known, responses);
        var context = new MechanismContext(known, responses, resistance, KnowledgeCatalogue.Current);
        var mechanisms = MechanismAssessor.Assess(context);
        var outside = OutsideTaxonomy.Find(context, mechanisms);
        var strategies = StrategyAssessor.Assess(context, mechanisms, outside, asOfDay);
        return new CaseAssessment
        {
            Record = known,
            AsOfDay = asOfDay,
            RuleSet = context.Catalogue.Version,
            Responses = responses,
            Resistance = resistance,
            Mechanisms = mechanisms,
            OutsideTaxonomy = outside,
            Options = strategies.Options,
            ChecksBeforeOptions = strategies.Checks,
            Alerts = AlertFinder.Find(known, responses, resistance, asOfDay, AlertConventions.Default),
            Upcoming = ImagingDue.FindUpcoming(known, responses, resistance, asOfDay, AlertConventions.Default),
            Monitoring = MonitoringFinder.Find(known, responses, AlertConventions.Default),
            MolecularResponses = MolecularResponse.Of(known).ToValueList(),
            Gaps = GapFinder.Find(context, mechanisms),
        };
    }
}
