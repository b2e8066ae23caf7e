using System.Globalization;
using System.Reflection;
using System.Text;
using IcResistance.Domain.Knowledge;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Tests.Domain.Knowledge;

/// <summary>Every value that a clinician signs off, read from the code and the rule book, and written as <c>docs/product-decisions.md</c>.</summary>
internal static class SignOffList
{
    private const BindingFlags Anything = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>Types that hold conventions, each with its default.</summary>
    public static IEnumerable<Type> Conventions { get; } =
        [.. typeof(CaseRecord).Assembly.GetTypes().Where(type => type.Name.EndsWith("Conventions", StringComparison.Ordinal)).OrderBy(type => type.FullName, StringComparer.Ordinal)];

    public static IReadOnlyList<(string Place, string Value, SignOffAttribute SignOff)> Values { get; } =
    [
        .. typeof(CaseRecord).Assembly.GetTypes()
            .SelectMany(type => type.GetMembers(Anything))
            .Select(member => (Member: member, SignOff: member.GetCustomAttribute<SignOffAttribute>()))
            .Where(item => item.SignOff is not null)
            .Select(item => ($"{item.Member.DeclaringType!.Name}.{item.Member.Name}", Written(ValueOf(item.Member)), item.SignOff!))
            .OrderBy(item => item.Item3.Rule, StringComparer.Ordinal).ThenBy(item => item.Item1, StringComparer.Ordinal),
    ];

    public static string Write()
    {
        var text = new StringBuilder("""
            # What a clinician must settle

            Written from the code and the rule book (`SignOffListTests` fails when this file and they differ; with the environment variable `UPDATE_DOCUMENTS=1` it
            writes the file anew). A value is changed in its conventions record, with the statement of its rule in `Knowledge/rules.json` and the version of the rule set.


            """);
        ValuesOf(text, "## Values that no source settles: product decisions (P)", ValueBasis.ProductDecision);
        ValuesOf(text, "## Values of general knowledge, not yet checked (G)", ValueBasis.GeneralKnowledge);
        ValuesOf(text, "## Values from sources that are options", ValueBasis.Source);
        Rules(text, "## Rules that are product decisions (P)", RuleState.ProductDecision);
        Rules(text, "## Rules of general knowledge, not yet checked (G)", RuleState.GeneralKnowledge);
        return text.ToString().TrimEnd() + "\n";
    }

    private static void ValuesOf(StringBuilder text, string heading, ValueBasis basis)
    {
        text.Append(heading).Append("\n\n| rule | value | where | to settle |\n| --- | --- | --- | --- |\n");
        foreach (var (place, value, signOff) in Values.Where(item => item.SignOff.Basis == basis))
        {
            text.Append(CultureInfo.InvariantCulture, $"| {signOff.Rule} | {value} | `{place}` | {signOff.Question} |\n");
        }

        text.Append('\n');
    }

    private static void Rules(StringBuilder text, string heading, RuleState state)
    {
        text.Append(heading).Append("\n\n| rule | statement |\n| --- | --- |\n");
        foreach (var rule in KnowledgeCatalogue.Current.Rules.Where(rule => rule.State == state).OrderBy(rule => rule.Id, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"| {rule.Id} | {rule.Statement.En} |\n");
        }

        text.Append('\n');
    }

    private static object? ValueOf(MemberInfo member) => member switch
    {
        FieldInfo field => field.GetValue(null),
        PropertyInfo property => property.GetValue(property.DeclaringType!.GetField("Default")!.GetValue(null)),
        _ => throw new InvalidOperationException($"{member} cannot be signed off."),
    };

    private static string Written(object? value) => value switch
    {
        true => "yes",
        false => "no",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => $"{value}",
    };
}
