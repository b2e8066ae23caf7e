using IcResistance.Domain.Knowledge;
using IcResistance.Domain.Record;

namespace IcResistance.Tests.Domain.Mechanisms.Rules.Microenvironment;

/// <summary>Five states of each mechanism of the microenvironment. None of them can be supported: no marker has a validated cut-off (C8).</summary>
public sealed class MicroenvironmentStatesTests
{
    private static readonly Dictionary<string, MechanismState> s_states = ((MechanismState[])
    [
        .. MechanismState.OfTrend("TME-1a", "cd8-pd1-fraction", rises: false),
        .. MechanismState.OfTrend("TME-1b", "treg", rises: true),
        .. MechanismState.OfTrend("TME-1c", "mdsc", rises: true),
        .. MechanismState.OfTrend("TME-1d", "tam-m2", rises: true),
        .. MechanismState.OfTrend("TME-2a", "tgf-beta", rises: true, InPlateletPoorPlasma),
        .. MechanismState.OfTrend("TME-2b", "ido-kyn-trp", rises: true),
        .. MechanismState.OfTrend("TME-2c", "cd73", rises: true),
        .. MechanismState.OfTrend("TME-3a", "tim3", rises: true),
        .. MechanismState.OfTrend("TME-3b", "lag3", rises: true),
        .. MechanismState.OfTrend("TME-3c", "vista", rises: true),
        .. MechanismState.OfTrend("TME-4a", "vegf", rises: true),
        .. MechanismState.OfTrend("TME-4b", "lactate", rises: true),
        .. MechanismState.OfTrend("TME-4c", "collagen-caf", rises: true),
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
        KnowledgeCatalogue.Current.Mechanisms.Where(entry => entry.Branch is MechanismBranch.Tme).SelectMany(entry => MechanismState.All.Select(state => (entry.Id, state))),
        s_states.Values.Select(state => (state.Mechanism, state.State)));

    private static CaseBuilder InPlateletPoorPlasma(CaseBuilder builder) => builder
        .Change(CaseBuilder.Before, AsPlateletPoorPlasma)
        .Change(CaseBuilder.After, AsPlateletPoorPlasma);

    private static Specimen AsPlateletPoorPlasma(Specimen specimen) => specimen with { Type = SpecimenType.Plasma, Assay = "platelet-poor plasma" };
}
