using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace IcResistance.Domain.Primitives;

/// <summary>The written names of an enum's members in the two public contracts (case file v1, assessment v1).</summary>
/// <remarks>
/// A member's name is its kebab-case form ("non-cr-non-pd") unless <see cref="JsonStringEnumMemberNameAttribute"/> gives
/// another. Names are exact: case matters, because the contracts say so.
/// </remarks>
public static class Vocabulary<TEnum>
    where TEnum : struct, Enum
{
    private static readonly FrozenDictionary<TEnum, string> s_names = Enum.GetValues<TEnum>().ToFrozenDictionary(value => value, WrittenName);
    private static readonly FrozenDictionary<string, TEnum> s_values = s_names.ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

    /// <summary>All names, in the order of the enum.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Enum.GetValues<TEnum>().Select(value => s_names[value])];

    public static string NameOf(TEnum value) => s_names[value];

    public static bool TryParse([NotNullWhen(true)] string? name, out TEnum value)
    {
        value = default;
        return name is not null && s_values.TryGetValue(name, out value);
    }

    private static string WrittenName(TEnum value)
    {
        var member = typeof(TEnum).GetField(value.ToString())!;
        return member.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name ?? JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
    }
}

/// <summary>Shorthand for <see cref="Vocabulary{TEnum}"/>.</summary>
public static class VocabularyExtensions
{
    /// <summary>The member's name in the public contracts.</summary>
    public static string WrittenName<TEnum>(this TEnum value)
        where TEnum : struct, Enum => Vocabulary<TEnum>.NameOf(value);
}
