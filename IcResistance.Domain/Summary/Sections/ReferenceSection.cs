using IcResistance.Domain.Assessment;
using IcResistance.Domain.Knowledge;
using IcResistance.Domain.Mechanisms;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Resistance;
using IcResistance.Domain.Resistance.Patterns;
using IcResistance.Domain.Summary.Blocks;

namespace IcResistance.Domain.Summary.Sections;

/// <summary>Where every statement comes from: caveats, publications, rules, version, cut-off, hash.</summary>
internal static class ReferenceSection
{
    public static IEnumerable<SummaryBlock> Of(CaseAssessment assessment, SummaryLimits limits)
    {
        yield return new HeadingBlock(SummarySection.References, new Phrase("Caveats and references", "注意事项与出处"));
        foreach (var caveat in Caveats(assessment, limits))
        {
            yield return new ParagraphBlock(caveat);
        }

        var record = assessment.Record;
        var rules = string.Join(" ", RulesOf(assessment));
        var definitions = string.Join(" · ", assessment.Resistance.Definitions
            .Where(item => item.Rule == assessment.Resistance.HeadlineRule || item.Rule == assessment.Resistance.SecondRule)
            .Select(item => item.Citation)
            .Distinct());
        if (definitions.Length > 0)
        {
            yield return new ParagraphBlock(Phrase.Of($"Definitions: {definitions}", $"定义出处：{definitions}"));
        }

        if (Source(record.Source) is { } source)
        {
            yield return new ParagraphBlock(Phrase.Of($"Published case: {source}", $"已发表病例：{source}"));
        }

        var (cutOff, hash) = (record.Say(assessment.AsOfDay), CaseFileHash.Of(record));
        yield return new ParagraphBlock(Phrase.Of(
            $"Rules used (rule set {assessment.RuleSet}): {rules}. Data cut-off {cutOff.En}. Case file SHA-256 {hash}.",
            $"所用规则（规则集 {assessment.RuleSet}）：{rules}。数据截止：{cutOff.Zh}。病例文件 SHA-256：{hash}。"));
    }

    /// <summary>What the literature says against or beyond the review, for each mechanism that is held (RL-00: beside the claim, never instead of it).</summary>
    private static IEnumerable<Phrase> Caveats(CaseAssessment assessment, SummaryLimits limits)
    {
        var ids = MechanismSection.Judged(assessment)
            .Where(finding => finding.Status is not MechanismStatus.ArguedAgainst)
            .Take(limits.Mechanisms)
            .SelectMany(finding => finding.Entry.Caveats)
            .Distinct().ToList();
        var catalogue = KnowledgeCatalogue.Current;
        foreach (var caveat in ids.Take(limits.Caveats).Select(catalogue.Caveat))
        {
            yield return Phrase.Of(
                $"{caveat.Id} {caveat.Status.En}: review {caveat.Citation} “{caveat.ReviewClaim.En}” Literature: {caveat.Literature.En}",
                $"{caveat.Id} {caveat.Status.Zh}：综述{caveat.Citation}“{caveat.ReviewClaim.Zh}” 文献：{caveat.Literature.Zh}");
        }

        if (ids.Count > limits.Caveats)
        {
            var more = string.Join(", ", ids.Skip(limits.Caveats));
            yield return Phrase.Of($"Further caveats, see the program: {more}.", $"其他注意事项见程序：{more}。");
        }
    }

    private static IEnumerable<string> RulesOf(CaseAssessment assessment)
    {
        var judged = MechanismSection.Judged(assessment).SelectMany(finding => finding.For.Concat(finding.Against)).Select(item => item.Rule);
        return assessment.Responses.Visits.SelectMany(visit => visit.Rules)
            .Concat(assessment.Responses.Lines.SelectMany(line => line.Best.Rules))
            .Concat(assessment.Resistance.Definitions.Where(item => item.Result is not ResistanceResult.NotApplicable).Select(item => item.Rule))
            .Concat(assessment.Resistance.Patterns.Where(item => item.Result is PatternAnswer.Yes).Select(item => item.Rule))
            .Concat(judged)
            .Concat(assessment.OutsideTaxonomy.SelectMany(item => item.Evidence).Select(item => item.Rule))
            .Concat(assessment.Alerts.Select(item => item.Rule))
            .Distinct()
            .Order(StringComparer.Ordinal);
    }

    private static string? Source(PublicationSource? source)
    {
        if (source is null)
        {
            return null;
        }

        var identifiers = new[] { source.Citation, source.Doi is { } doi ? $"doi {doi}" : null, source.Pmid is { } pmid ? $"PMID {pmid}" : null };
        return string.Join(", ", identifiers.OfType<string>());
    }
}
