using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Biomarkers;

/// <summary>All markers that the program knows, from <c>Knowledge/biomarkers.json</c>.</summary>
[SuppressMessage("Naming", "CA1711", Justification = "A dictionary in the sense of the laboratory, not of the collections.")]
public sealed class MarkerDictionary
{
    private const string ResourceName = "biomarkers.json";

    private static readonly JsonSerializerOptions s_options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter<EvidenceGrade>() },
    };

    private readonly FrozenDictionary<string, MarkerEntry> _byId;

    private MarkerDictionary(ValueList<MarkerEntry> entries)
    {
        Entries = entries;
        _byId = entries.ToFrozenDictionary(entry => entry.Id, StringComparer.Ordinal);
    }

    /// <summary>The dictionary that this version of the program comes with.</summary>
    public static MarkerDictionary Current { get; } = Load();

    /// <summary>Every marker, in the order of the rules.</summary>
    public ValueList<MarkerEntry> Entries { get; }

    /// <summary>The marker's entry; null for an unknown marker, which is kept and shown but not interpreted.</summary>
    public MarkerEntry? Find(string marker) => _byId.GetValueOrDefault(marker);

    private static MarkerDictionary Load()
    {
        using var stream = typeof(MarkerDictionary).Assembly.GetManifestResourceStream(ResourceName)
            ?? throw new InvalidOperationException($"The resource '{ResourceName}' is missing.");
        var rows = JsonSerializer.Deserialize<MarkerRow[]>(stream, s_options)
            ?? throw new InvalidOperationException($"The resource '{ResourceName}' is empty.");
        return new MarkerDictionary(rows.Select(row => row.ToEntry()).ToValueList());
    }
}
