using System.Text.Json;
using System.Text.Json.Serialization;
using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Knowledge;

/// <summary>Reads the embedded knowledge files. Unknown properties are refused, so that a slip of the pen cannot lose a caveat.</summary>
internal static class CatalogueFiles
{
    private static readonly JsonSerializerOptions s_options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    public static KnowledgeCatalogue Read()
    {
        var taxonomy = Read<MechanismFile>("mechanisms.json");
        var strategies = Read<StrategyFiles.StrategyFile>("strategies.json");
        return new KnowledgeCatalogue
        {
            Version = taxonomy.Version,
            Mechanisms = taxonomy.Mechanisms.Select(Entry).ToValueList(),
            Caveats = Read<CaveatFile>("caveats.json").Caveats.Select(Caveat).ToValueList(),
            Rules = Read<RuleFile>("rules.json").Rules.Select(Rule).ToValueList(),
            Sources = Read<SourceFile>("sources.json").Sources.ToValueList(),
            Strategies = strategies.Options.Select(row => row.ToEntry()).ToValueList(),
            Conditions = strategies.Conditions.Select(row => row.ToStatement()).ToValueList(),
            Cautions = strategies.Cautions.Select(row => row.ToStatement()).ToValueList(),
            Links = strategies.Links.Select(row => row.ToLink()).ToValueList(),
            Trials = Read<StrategyFiles.TrialFile>("trials.json").Trials.Select(row => row.ToTrial()).ToValueList(),
        };
    }

    private static T Read<T>(string name)
    {
        using var stream = typeof(CatalogueFiles).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidDataException($"The knowledge file '{name}' is not in the assembly.");
        try
        {
            return JsonSerializer.Deserialize<T>(stream, s_options) ?? throw new InvalidDataException($"The knowledge file '{name}' is empty.");
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException($"The knowledge file '{name}' cannot be read: {exception.Message}", exception);
        }
    }

    private static MechanismEntry Entry(MechanismRow row) => new()
    {
        Id = row.Id,
        Branch = Value<MechanismBranch>(row.Branch),
        Class = row.Class.ToPhrase(),
        Name = row.Name.ToPhrase(),
        Claim = row.Claim.ToPhrase(),
        Review = row.Review,
        Caveats = row.Caveats.ToValueList(),
        Rules = row.Rules.ToValueList(),
        WhyNoRule = row.WhyNoRule?.ToPhrase(),
        Needs = row.Needs.ToPhrase(),
    };

    private static LiteratureCaveat Caveat(CaveatRow row) => new()
    {
        Id = row.Id,
        ReviewClaim = row.ReviewClaim.ToPhrase(),
        Citation = string.IsNullOrEmpty(row.Citation) ? null : row.Citation,
        Literature = row.Literature.ToPhrase(),
        Status = row.Status.ToPhrase(),
        Sources = row.Sources.ToValueList(),
    };

    private static RuleEntry Rule(RuleRow row) => new()
    {
        Id = row.Id,
        Statement = row.Statement.ToPhrase(),
        State = Value<RuleState>(row.State),
        Sources = row.Sources.ToValueList(),
    };

    /// <summary>The member of an enum by its written name.</summary>
    internal static T Value<T>(string name)
        where T : struct, Enum =>
        Vocabulary<T>.TryParse(name, out var value)
            ? value
            : throw new InvalidDataException($"'{name}' is none of {string.Join(", ", Vocabulary<T>.Names)}.");

    private sealed record MechanismFile(string Version, MechanismRow[] Mechanisms);

    private sealed record MechanismRow(
        string Id, string Branch, Wording Class, Wording Name, Wording Claim, string Review, string[] Caveats, string[] Rules, Wording Needs, Wording? WhyNoRule = null);

    private sealed record CaveatFile(CaveatRow[] Caveats);

    private sealed record CaveatRow(string Id, Wording ReviewClaim, string Citation, Wording Literature, Wording Status, string[] Sources);

    private sealed record RuleFile(RuleRow[] Rules);

    private sealed record RuleRow(string Id, Wording Statement, string State, string[] Sources);

    private sealed record SourceFile(SourceEntry[] Sources);
}
