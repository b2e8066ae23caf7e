using System.Text.Json;

namespace IcResistance.Tests.SharedCases;

/// <summary>Compares one printed assessment with the labels of one shared case, check by check, as the labels' own scorer counts.</summary>
internal sealed class Agreement
{
    private readonly List<string> _differences = [];
    private readonly List<string> _violations = [];

    public int Met { get; private set; }

    public int NotMet => _differences.Count;

    public IReadOnlyList<string> Differences => _differences;

    /// <summary>Statements that the labels forbid: a mechanism supported that must not be.</summary>
    public IReadOnlyList<string> Violations => _violations;

    public void Compare(string id, JsonElement expected, JsonElement assessment)
    {
        var resistance = assessment.GetProperty("resistance");
        Check(
            Text(resistance, "headline") is { } headline && (headline == Text(expected, "headline") || Accepted(expected.GetProperty("accept")).Contains(headline)),
            $"{id}: headline {Text(resistance, "headline")}, expected {expected.GetProperty("headline")} or {expected.GetProperty("accept")}");
        Definitions(id, expected, resistance);
        Patterns(id, expected, resistance);
        BestResponse(id, expected, assessment);
        Visits(id, expected, assessment);
        Mechanisms(id, expected, assessment);
    }

    private void Definitions(string id, JsonElement expected, JsonElement resistance)
    {
        var results = resistance.GetProperty("definitions").EnumerateArray().ToDictionary(item => Text(item, "rule")!, item => Text(item, "result"));
        foreach (var label in expected.GetProperty("resistance").EnumerateObject())
        {
            var result = results.GetValueOrDefault(label.Name);
            Check(Accepted(label.Value).Contains(result), $"{id}: {label.Name} {result}, expected {label.Value}");
        }
    }

    private void Patterns(string id, JsonElement expected, JsonElement resistance)
    {
        foreach (var label in expected.GetProperty("patterns").EnumerateObject())
        {
            foreach (var pattern in resistance.GetProperty("patterns").EnumerateArray().Where(item => Concerns(label.Name, Text(item, "rule")!)))
            {
                Check(
                    Accepted(label.Value).Contains(Text(pattern, "result")),
                    $"{id}: {Text(pattern, "rule")} ({Text(pattern, "reading")}) {Text(pattern, "result")}, expected one of {label.Value}");
            }
        }

        // A label on PP-10 speaks of hyperprogression as a whole: PP-10 and the definitions behind it.
        static bool Concerns(string label, string rule) =>
            rule == label || (label == "PP-10" && Enumerable.Range(10, 9).Any(number => rule == $"PP-{number}"));
    }

    private void BestResponse(string id, JsonElement expected, JsonElement assessment)
    {
        if (!expected.TryGetProperty("best_response", out var labels) || labels.ValueKind is not JsonValueKind.Object)
        {
            return;
        }

        foreach (var label in labels.EnumerateObject().Where(label => label.Value.ValueKind is not JsonValueKind.Null))
        {
            var best = assessment.GetProperty("bestResponse");
            Check(Accepted(label.Value).Contains(Text(best, label.Name)), $"{id}: best response {label.Name} {Text(best, label.Name)}, expected {label.Value}");
        }
    }

    private void Visits(string id, JsonElement expected, JsonElement assessment)
    {
        if (!expected.TryGetProperty("responses", out var labels) || labels.ValueKind is not JsonValueKind.Array)
        {
            return;
        }

        var visits = assessment.GetProperty("responses").EnumerateArray().ToList();
        string[] names = ["recist", "irecist"];
        foreach (var label in labels.EnumerateArray())
        {
            var day = label.GetProperty("day").GetInt32();
            var visit = visits.Find(item => item.GetProperty("day").ValueKind is JsonValueKind.Number && item.GetProperty("day").GetInt32() == day);
            foreach (var name in names.Where(name => label.TryGetProperty(name, out _)))
            {
                var given = visit.ValueKind is JsonValueKind.Object ? Text(visit, name) : null;
                Check(Accepted(label.GetProperty(name)).Contains(given), $"{id}: day {day} {name} {given}, expected {label.GetProperty(name)}");
            }
        }
    }

    private void Mechanisms(string id, JsonElement expected, JsonElement assessment)
    {
        var statuses = assessment.GetProperty("mechanisms").EnumerateArray().ToDictionary(item => Text(item, "id")!, item => Text(item, "status")!);
        var supported = Accepted(expected.GetProperty("mechanisms_supported"));
        var possible = Accepted(expected.GetProperty("mechanisms_possible"));
        var named = supported.Concat(possible).Concat(Accepted(expected.GetProperty("mechanisms_tolerated"))).ToHashSet();
        var forbidden = Accepted(expected.GetProperty("mechanisms_must_not_be_supported"));
        foreach (var mechanism in supported)
        {
            Check(statuses.GetValueOrDefault(mechanism!) == "supported", $"{id}: {mechanism} {statuses.GetValueOrDefault(mechanism!)}, expected supported");
        }

        foreach (var mechanism in possible)
        {
            Check(statuses.GetValueOrDefault(mechanism!) is "possible" or "supported", $"{id}: {mechanism} {statuses.GetValueOrDefault(mechanism!)}, expected at least possible");
        }

        foreach (var (mechanism, status) in statuses)
        {
            var host = mechanism.StartsWith("HOST", StringComparison.Ordinal);
            if (status == "supported" && (forbidden.Contains(mechanism) || !named.Contains(mechanism) || host))
            {
                _violations.Add($"{id}: {mechanism} supported, must not be");
                _differences.Add(_violations[^1]);
            }
            else if (status == "possible" && !named.Contains(mechanism) && !host)
            {
                _differences.Add($"{id}: {mechanism} possible, nothing in the case speaks for it");
            }
        }
    }

    private void Check(bool met, string difference)
    {
        if (met)
        {
            Met++;
        }
        else
        {
            _differences.Add(difference);
        }
    }

    private static List<string?> Accepted(JsonElement label) =>
        label.ValueKind is JsonValueKind.Array ? [.. label.EnumerateArray().Select(item => item.GetString())] : [label.GetString()];

    private static string? Text(JsonElement owner, string property) =>
        owner.TryGetProperty(property, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString() : null;
}
