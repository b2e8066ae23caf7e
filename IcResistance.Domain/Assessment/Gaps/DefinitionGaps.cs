using IcResistance.Domain.Primitives;
using IcResistance.Domain.Resistance;

namespace IcResistance.Domain.Assessment.Gaps;

/// <summary>Facts that are missing in the record and leave definitions of resistance open.</summary>
internal static class DefinitionGaps
{
    private static readonly Phrase s_why = new("The record does not hold it; the definitions named stay open without it.", "记录中缺少该项；所列定义因此未能判定。");

    public static IEnumerable<Gap> Find(ResistanceAssessment resistance) => resistance.Definitions
        .Where(definition => definition.Result is ResistanceResult.Indeterminate)
        .SelectMany(definition => definition.Missing.Select(missing => (missing, definition.Rule)))
        .GroupBy(item => item.missing)
        .Select(group => new Gap(group.Key, s_why, group.Select(item => item.Rule).Distinct().ToValueList()));
}
