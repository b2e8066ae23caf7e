using IcResistance.Domain.Knowledge;
using IcResistance.Domain.Mechanisms;
using IcResistance.Domain.Record;
using static IcResistance.Domain.Mechanisms.MechanismStatus;
using static IcResistance.Domain.Mechanisms.MechanismTiming;
using static IcResistance.Domain.Record.AlterationClass;
using static IcResistance.Tests.Domain.Mechanisms.CaseBuilder;

namespace IcResistance.Tests.Domain.Mechanisms.Rules.Intrinsic;

/// <summary>Five states of each intrinsic mechanism; where a state cannot be reached by rule, the row says so and proves it.</summary>
public sealed class IntrinsicStatesTests
{
    private static readonly Dictionary<string, MechanismState> s_states = ((MechanismState[])
    [
        State("INT-1a", "supported", "cannot be reached, a hundredfold rise with PTGS2 up stays possible",
            Paired().Found(After, "PTGS2", ExpressionUp).Measured(Before, "cox2-pge2", 1).Measured(After, "cox2-pge2", 100), Possible, Acquired),
        State("INT-1a", "possible", "PGE2 rises threefold", Paired().Measured(Before, "cox2-pge2", 10).Measured(After, "cox2-pge2", 30), Possible, Acquired),
        State("INT-1a", "argued against", "PTGS2 called down in a comparable pair", Paired().Found(After, "PTGS2", ExpressionDown), ArguedAgainst, NotApplicable),
        State("INT-1a", "not assessed", "PGE2 at progression alone", Paired().Measured(After, "cox2-pge2", 30), NotAssessed, NotApplicable),
        State("INT-1a", "there at baseline", "PTGS2 raised before and after", Paired().Found(Before, "COX-2", ExpressionUp).Found(After, "PTGS2", ExpressionUp), ArguedAgainst, Baseline),

        State("INT-1b", "supported", "cannot be reached, an acquired biallelic loss with the protein gone stays possible",
            Paired("STK11").Found(After, "STK11", HomozygousDeletion).Found(After, "STK11", ProteinLoss), Possible, Acquired),
        State("INT-1b", "possible", "a loss in one specimen of unknown timing", Empty.With(Specimen(After, 340)).Found(After, "LKB1", Nonsense), Possible, MechanismTiming.Unknown),
        State("INT-1b", "argued against", "sequenced after progression and intact", Paired("STK11"), ArguedAgainst, NotApplicable),
        State("INT-1b", "not assessed", "coverage of the progression biopsy unknown", Paired(), NotAssessed, NotApplicable),
        State("INT-1b", "there at baseline", "lost before ICI", Paired("STK11").Found(Before, "STK11", Frameshift).Found(After, "STK11", Frameshift), ArguedAgainst, Baseline),

        State("INT-1c", "supported", "cannot be reached, the whole axis up in a KRAS-mutant tumor stays possible",
            Paired("KRAS", "PRKCI", "YAP1", "CXCL5").Found(After, "KRAS", Missense, pathogenicity: Pathogenicity.Pathogenic)
                .Found(After, "PRKCI", ExpressionUp).Found(After, "YAP1", ExpressionUp).Found(After, "CXCL5", ExpressionUp), Possible, Acquired),
        State("INT-1c", "possible", "YAP1 up in a comparable pair", Paired().Found(After, "YAP1", ExpressionUp), Possible, Acquired),
        State("INT-1c", "argued against", "KRAS sequenced and not mutated", Paired("KRAS"), ArguedAgainst, NotApplicable),
        State("INT-1c", "not assessed", "a KRAS mutation alone settles nothing", Paired("KRAS").Found(After, "KRAS", Missense), NotAssessed, NotApplicable),
        State("INT-1c", "there at baseline", "PRKCI raised before and after", Paired().Found(Before, "PRKCI", ExpressionUp).Found(After, "PRKCI", ExpressionUp), ArguedAgainst, Baseline),

        State("INT-1d", "supported", "both JAK1 alleles lost only after progression", Paired("JAK1").Found(After, "JAK1", HomozygousDeletion), Supported, Acquired),
        State("INT-1d", "possible", "PTEN lost only after progression, protein not shown", Paired("PTEN").Found(After, "PTEN", HomozygousDeletion), Possible, Acquired),
        State("INT-1d", "argued against", "the pathway sequenced after progression and intact", Paired("JAK1", "JAK2", "PTEN"), ArguedAgainst, NotApplicable),
        State("INT-1d", "not assessed", "no gene of the pathway covered", Paired("TP53"), NotAssessed, NotApplicable),
        State("INT-1d", "there at baseline", "JAK2 lost before ICI", Paired("JAK1", "JAK2").Found(Before, "JAK2", HomozygousDeletion).Found(After, "JAK2", HomozygousDeletion), ArguedAgainst, Baseline),

        State("INT-2a", "supported", "both alleles lost only after progression", Paired("B2M").Found(After, "B2M", Frameshift).Found(After, "B2M", Loh), Supported, Acquired),
        State("INT-2a", "possible", "one specimen, timing unknown", Empty.With(Specimen(After, 340)).Found(After, "B2M", HomozygousDeletion), Possible, MechanismTiming.Unknown),
        State("INT-2a", "argued against", "one allele lost, the other stated to be kept", Paired("B2M").Found(After, "B2M", Nonsense, Zygosity.Monoallelic), ArguedAgainst, Acquired),
        State("INT-2a", "not assessed", "coverage of the progression biopsy unknown", Paired(), NotAssessed, NotApplicable),
        State("INT-2a", "there at baseline", "lost before ICI", Paired("B2M").Found(Before, "B2M", HomozygousDeletion).Found(After, "B2M", HomozygousDeletion), ArguedAgainst, Baseline),

        .. MechanismState.OfTrend("INT-2b", "neoantigen-burden", rises: false),

        State("INT-3", "supported", "cannot be reached, a relapse off treatment after clearance stays possible", () => ResidualDiseaseCase.Assess("= 2.4", "< 0.01", "= 0.4"), Possible, MechanismTiming.Unknown),
        State("INT-3", "possible", "ctDNA zero, then back before a relapse off treatment", () => ResidualDiseaseCase.Assess("= 2.4", "= 0", "= 0.4"), Possible, MechanismTiming.Unknown),
        State("INT-3", "argued against", "cannot be reached, ctDNA that never cleared leaves it open", () => ResidualDiseaseCase.Assess("= 2.4", "= 0.2", "= 0.4"), NotAssessed, NotApplicable),
        State("INT-3", "not assessed", "no ctDNA on record", () => ResidualDiseaseCase.Assess(), NotAssessed, NotApplicable),
        State("INT-3", "there at baseline", "a baseline that was not detected never cleared", () => ResidualDiseaseCase.Assess("< 0.01", "< 0.01", "= 0.4"), NotAssessed, NotApplicable),

        State("INT-4", "supported", "cannot be reached, methylation with lower expression stays possible", Paired().Found(After, "HLA-B", Hypermethylation).Found(After, "HLA-B", ExpressionDown), Possible, Acquired),
        State("INT-4", "possible", "TAP1 hypermethylated only after progression", Paired().Found(After, "TAP1", Hypermethylation), Possible, Acquired),
        State("INT-4", "argued against", "a methylation array covered the genes twice and called nothing", On("EPIC methylation array", "HLA-A", "B2M"), ArguedAgainst, NotApplicable),
        State("INT-4", "not assessed", "an exome covers the genes and cannot see methylation", Paired("HLA-A", "B2M"), NotAssessed, NotApplicable),
        State("INT-4", "there at baseline", "hypermethylated before and after", Paired().Found(Before, "HLA-B", Hypermethylation).Found(After, "HLA-B", Hypermethylation), ArguedAgainst, Baseline),

        State("INT-5", "supported", "cannot be reached, four glycolytic genes up stay possible",
            Paired().Found(After, "LDHA", ExpressionUp).Found(After, "SLC2A1", ExpressionUp).Found(After, "HK2", ExpressionUp).Found(After, "PKM", ExpressionUp), Possible, Acquired),
        State("INT-5", "possible", "GLUT1 up in a comparable pair", Paired().Found(After, "GLUT1", ExpressionUp), Possible, Acquired),
        State("INT-5", "argued against", "RNA covered LDHA twice and called nothing", On("RNA-seq", "LDHA"), ArguedAgainst, NotApplicable),
        State("INT-5", "not assessed", "blood LDH says nothing of it", Paired().Measured(Before, "ldh", 200, unit: "U/L").Measured(After, "ldh", 900, unit: "U/L"), NotAssessed, NotApplicable),
        State("INT-5", "there at baseline", "LDHA raised before ICI alone", Paired().Found(Before, "LDHA", ExpressionUp), NotAssessed, Baseline),
    ]).ToDictionary(state => state.Name);

    public static TheoryData<string> States => [.. s_states.Keys];

    [Theory]
    [MemberData(nameof(States))]
    public void Mechanism_InEachOfFiveStates_IsJudgedAsItsRuleSays(string state)
    {
        var finding = s_states[state].Find();

        Assert.Equal((s_states[state].Status, s_states[state].Timing), (finding.Status, finding.Timing));
    }

    [Fact]
    public void EveryMechanismOfTheBranch_HasItsFiveStates() => Assert.Equal(
        KnowledgeCatalogue.Current.Mechanisms.Where(entry => entry.Branch is MechanismBranch.Intrinsic).SelectMany(entry => MechanismState.All.Select(state => (entry.Id, state))),
        s_states.Values.Select(state => (state.Mechanism, state.State)));

    private static MechanismState State(string mechanism, string state, string situation, CaseBuilder builder, MechanismStatus status, MechanismTiming timing) =>
        new(mechanism, state, situation, () => builder.Assess(mechanism), status, timing);

    private static MechanismState State(string mechanism, string state, string situation, Func<MechanismFinding> find, MechanismStatus status, MechanismTiming timing) =>
        new(mechanism, state, situation, find, status, timing);

    private static CaseBuilder On(string assay, params string[] covered) => Paired(covered)
        .Change(Before, specimen => specimen with { Assay = assay })
        .Change(After, specimen => specimen with { Assay = assay });
}
