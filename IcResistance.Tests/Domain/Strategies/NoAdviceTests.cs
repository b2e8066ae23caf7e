using System.Text.RegularExpressions;
using IcResistance.Domain.Assessment;
using IcResistance.Domain.CaseFiles;
using IcResistance.Domain.Knowledge;
using IcResistance.Domain.Primitives;

namespace IcResistance.Tests.Domain.Strategies;

/// <summary>Nothing that the program says of an option, in either language, is a recommendation (ST-00).</summary>
public sealed partial class NoAdviceTests
{
    [Fact]
    public void Catalogue_NoText_Recommends()
    {
        var catalogue = KnowledgeCatalogue.Current;
        IEnumerable<Phrase> phrases =
        [
            .. catalogue.Strategies.SelectMany(entry => new Phrase?[] { entry.Name, entry.Claim, entry.Literature, entry.BadgeNote, entry.WhyNoBadge }.OfType<Phrase>()),
            .. catalogue.Strategies.SelectMany(entry => entry.Notes).SelectMany(note => new[] { note.Label, note.Text }),
            .. catalogue.Trials.SelectMany(trial => trial.Results.Select(result => result.Text).Concat(trial.Arms).Append(trial.Note)),
            .. catalogue.Conditions.Concat(catalogue.Cautions).Select(statement => statement.Text),
            .. catalogue.Links.SelectMany(link => new[] { link.Statement, link.InferredFrom }),
            .. catalogue.Caveats.SelectMany(caveat => new[] { caveat.ReviewClaim, caveat.Literature, caveat.Status }),
            .. catalogue.Rules.Where(rule => rule.Id.StartsWith("ST-", StringComparison.Ordinal) || rule.Id.StartsWith("LK-", StringComparison.Ordinal)).Select(rule => rule.Statement),
        ];

        Assert.Equal([], Advice(phrases));
    }

    [Fact]
    public void SampleCases_NoPhraseOfAnyOption_Recommends()
    {
        var folder = Path.Combine(TestPaths.Repository!, "IcResistance.Web", "SampleData");
        var phrases = Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories)
            .SelectMany(file => CaseFileReader.Read(File.ReadAllText(file)).Records)
            .Select(record => CaseAssessor.Assess(record))
            .SelectMany(Phrases)
            .ToList();

        Assert.NotEmpty(phrases);
        Assert.Equal([], Advice(phrases));
    }

    [Theory]
    [InlineData("The board should give it", "说明")]
    [InlineData("statement", "首选方案")]
    public void Check_AdviceInOneLanguage_IsFound(string en, string zh) => Assert.NotEmpty(Advice([new Phrase(en, zh)]));

    /// <summary>What the program says itself; the patient's wishes are the patient's words.</summary>
    private static IEnumerable<Phrase> Phrases(CaseAssessment assessment) =>
    [
        .. assessment.Options.SelectMany(option => option.Conditions).Select(condition => condition.Reading.Found),
        .. assessment.Options.SelectMany(option => option.Cautions.Concat(option.Excluded)).Select(caution => caution.Reading.Found),
        .. assessment.Options.SelectMany(option => option.Arguments).Select(argument => argument.Reading.Found),
        .. assessment.ChecksBeforeOptions.Where(check => check.Id != "wishes-known").SelectMany(check => new[] { check.Question, check.Found }),
    ];

    private static IEnumerable<string> Advice(IEnumerable<Phrase> phrases) =>
        phrases.SelectMany(phrase => new[] { (Text: phrase.En, Words: English()), (Text: phrase.Zh, Words: Chinese()) })
            .Where(item => item.Words.IsMatch(item.Text))
            .Select(item => item.Text)
            .Distinct();

    [GeneratedRegex(@"\b(recommend|should|prefer|advis|suggest|ought|favou?r|first choice|best option|choose|superior)", RegexOptions.IgnoreCase)]
    private static partial Regex English();

    [GeneratedRegex("推荐|建议|应当|应该|首选|优选|优先|宜(?!宾)|最佳方案|更优")]
    private static partial Regex Chinese();
}
