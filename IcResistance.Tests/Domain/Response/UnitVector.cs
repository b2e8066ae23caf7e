using System.Globalization;
using System.Text.Json;

namespace IcResistance.Tests.Domain.Response;

/// <summary>One unit-test vector of another project: what it gives its program and what it expects.</summary>
internal sealed record UnitVector(string Id, string Rule, JsonElement Parameters, JsonElement Input, JsonElement Expected)
{
    public static IReadOnlyList<UnitVector> Read()
    {
        using var document = JsonDocument.Parse(File.ReadAllText(TestPaths.SharedOrSkip("data", "recist", "unit_vectors.json")));
        return
        [
            .. document.RootElement.GetProperty("vectors").Clone().EnumerateArray().Select(item => new UnitVector(
                item.GetProperty("id").GetString()!, item.GetProperty("rule").GetString()!, item.GetProperty("parameters"), item.GetProperty("input"), item.GetProperty("expected"))),
        ];
    }

    public int? Number(string parameter) => Parameters.TryGetProperty(parameter, out var value) ? value.GetInt32() : null;

    public bool Is(string parameter) => Parameters.TryGetProperty(parameter, out var value) && value.GetBoolean();

    /// <summary>Expected categories of the visits; a visit that the source leaves open is null.</summary>
    public string?[] Responses(string name = "responses") => [.. Expected.GetProperty(name).EnumerateArray().Select(item => item.GetString())];

    public static DateOnly? Date(JsonElement owner, string name) =>
        owner.TryGetProperty(name, out var value) && value.GetString() is string text ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
}
