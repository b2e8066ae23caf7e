namespace IcResistance.Domain.Resistance.Definitions;

/// <summary>Every definition that is shown side by side, in the order of their rule ids.</summary>
public static class ResistanceDefinitions
{
    public static IReadOnlyList<IResistanceDefinition> All { get; } =
    [
        new Sitc2020MonotherapyDefinition(),
        new SitcChemotherapy2023Definition(),
        new SitcIciCombinationDefinition(),
        new SitcTargetedDefinition(),
        new NsclcConsensus2021Definition(),
        new LungMapS1400FDefinition(),
        new SapphireDefinition(),
        new LungMapS1800ADefinition(),
        new Atalante1Definition(),
        new LatifyDefinition(),
        new Evoke01Definition(),
        new ResponseThenProgressionDefinition(),
    ];

    /// <summary>Those that a rule set shows: AR-28 only where a clinician has switched it on.</summary>
    public static IEnumerable<IResistanceDefinition> For(ResistanceConventions conventions) =>
        conventions.PerioperativeDefinitions ? [.. All, new PerioperativeDefinition()] : All;
}
