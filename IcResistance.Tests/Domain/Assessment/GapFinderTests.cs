using IcResistance.Domain.Assessment;
using IcResistance.Domain.Mechanisms;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Resistance;
using IcResistance.Domain.Resistance.Patterns;
using IcResistance.Tests.Domain.Mechanisms;

namespace IcResistance.Tests.Domain.Assessment;

public sealed class GapFinderTests
{
    [Fact]
    public void Gaps_NoTissueAfterProgression_BeginWithABiopsy()
    {
        var first = Find(CaseBuilder.Empty.Build())[0];

        Assert.StartsWith("Biopsy after progression", first.What.En, StringComparison.Ordinal);
        Assert.Contains("INT-2a", first.WouldSettle);
    }

    [Fact]
    public void Gaps_AreOrderedByHowManyQuestionsEachSettles()
    {
        var counts = Find(CaseBuilder.Paired().Build()).Select(gap => gap.WouldSettle.Count).ToList();

        Assert.Equal(counts.OrderDescending(), counts);
    }

    [Fact]
    public void Gaps_TissueWithoutSequencing_AskForIt()
    {
        var gap = Assert.Single(Find(CaseBuilder.Paired().Build()), gap => gap.What.En.StartsWith("Broad sequencing", StringComparison.Ordinal));

        Assert.Equal(["INT-1b", "INT-1d", "INT-2a"], gap.WouldSettle);
    }

    [Fact]
    public void Gaps_LossOfUnknownTiming_AskForArchivalTissue()
    {
        var context = CaseBuilder.Empty.With(CaseBuilder.Specimen("S2", 340)).Found("S2", "B2M", AlterationClass.HomozygousDeletion).Build();

        var gap = Assert.Single(Find(context), gap => gap.What.En.Contains("archival", StringComparison.Ordinal));

        Assert.Equal(["INT-2a"], gap.WouldSettle);
    }

    [Fact]
    public void Gaps_Jak2InPlasma_AskForMatchedWhiteCells()
    {
        var context = CaseBuilder.Paired().Change(CaseBuilder.After, item => item with { Type = SpecimenType.Plasma })
            .Found(CaseBuilder.After, "JAK2", AlterationClass.Missense)
            .Build();

        Assert.Contains(Find(context), gap => gap.What.En.Contains("white cells", StringComparison.Ordinal));
    }

    [Fact]
    public void Gaps_Jak2InPlasmaWithMatchedWhiteCells_AskForNone()
    {
        var context = CaseBuilder.Paired().Change(CaseBuilder.After, item => item with { Type = SpecimenType.Plasma })
            .With(CaseBuilder.Specimen("W1", -10, "JAK2") with { Type = SpecimenType.Germline })
            .Found(CaseBuilder.After, "JAK2", AlterationClass.Missense)
            .Build();

        Assert.DoesNotContain(Find(context), gap => gap.WouldSettle.Contains("BM-44"));
    }

    [Fact]
    public void Gaps_PdL1WithAnotherClone_AskForTheSameOne()
    {
        var context = CaseBuilder.Paired().Measured(CaseBuilder.Before, "pd-l1-tps", 60, "22C3").Measured(CaseBuilder.After, "pd-l1-sp142-tc", 5, "SP142").Build();

        Assert.Contains(Find(context), gap => gap.WouldSettle.Contains("BM-13"));
    }

    [Fact]
    public void Gaps_OpenPatterns_AskForTheImaging()
    {
        var context = CaseBuilder.Empty.Build();
        context = context with { Resistance = context.Resistance with { Patterns = [Unknown("PP-07"), Unknown("PP-12"), Unknown("PP-13")] } };

        var gaps = Find(context);

        Assert.Contains(gaps, gap => gap.What.En.StartsWith("Brain MRI", StringComparison.Ordinal) && gap.WouldSettle.Contains("PP-07"));
        Assert.Contains(gaps, gap => gap.What.En.StartsWith("A scan from before", StringComparison.Ordinal) && gap.WouldSettle.Count == 2);
    }

    [Fact]
    public void Gaps_TissueWithoutExpression_AskForBothBiopsiesOnOneAssay()
    {
        var gap = Assert.Single(Find(CaseBuilder.Paired().Build()), gap => gap.What.En.StartsWith("RNA expression", StringComparison.Ordinal));

        Assert.Equal(["INT-1c", "INT-4", "INT-5"], gap.WouldSettle);
    }

    [Fact]
    public void Gaps_LossWithUnknownPurityBefore_AskPathologyAgain()
    {
        var context = CaseBuilder.Paired("B2M").Change(CaseBuilder.Before, item => item with { PurityPercent = null })
            .Found(CaseBuilder.After, "B2M", AlterationClass.HomozygousDeletion)
            .Build();

        var gap = Assert.Single(Find(context), gap => gap.What.En.StartsWith("Tumor content", StringComparison.Ordinal));

        Assert.Equal(["INT-2a"], gap.WouldSettle);
    }

    [Fact]
    public void Gaps_OneHitOfAGeneThatNeedsTwo_AskForTheSecondAllele()
    {
        var context = CaseBuilder.Paired("JAK1").Found(CaseBuilder.After, "JAK1", AlterationClass.Nonsense).Build();

        var gap = Assert.Single(Find(context), gap => gap.What.En.Contains("second allele", StringComparison.Ordinal));

        Assert.Equal(["INT-1d"], gap.WouldSettle);
    }

    [Fact]
    public void Gaps_LesionsNotTold_AskForAReadingByLesion()
    {
        var context = CaseBuilder.Empty.Build();
        context = context with { Resistance = context.Resistance with { Patterns = [Unknown("PP-03"), Unknown("PP-06"), Unknown("PP-05")] } };

        var gaps = Find(context);

        Assert.Contains(gaps, gap => gap.WouldSettle.SequenceEqual(["PP-03", "PP-06"]));
        Assert.DoesNotContain(gaps, gap => gap.WouldSettle.Contains("PP-05"));
    }

    [Fact]
    public void Gaps_Oligoprogression_AskTheRadiationOncologist()
    {
        var context = CaseBuilder.Empty.Build();
        context = context with { Resistance = context.Resistance with { Patterns = [Unknown("PP-03") with { Result = PatternAnswer.Yes }, Unknown("PP-05")] } };

        Assert.Contains(Find(context), gap => gap.WouldSettle.SequenceEqual(["PP-05"]));
    }

    [Fact]
    public void Gaps_WithoutProgression_AskForNothing() => Assert.Empty(Find(CaseBuilder.Empty.Headline(ResistanceResult.NotResistant).Build()));

    private static ValueList<Gap> Find(MechanismContext context) => GapFinder.Find(context, MechanismAssessor.Assess(context));

    private static PatternResult Unknown(string rule) => new()
    {
        Rule = rule,
        Tag = rule,
        Reading = rule,
        Name = Phrase.Same(rule),
        Result = PatternAnswer.Unknown,
        Reason = Phrase.Same("-"),
    };
}
