using System.Text.Json;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Strategies;

namespace IcResistance.Domain.Assessment;

/// <summary>The options of "assessment v1" with their additions, and the checks before them.</summary>
internal static class OptionsJson
{
    public static void Write(Utf8JsonWriter json, Language language, CaseAssessment assessment)
    {
        List(json, "options", assessment.Options, option => Option(json, language, option));
        List(json, "checksBeforeOptions", assessment.ChecksBeforeOptions, check =>
        {
            json.WriteString("id", check.Id);
            json.WriteString("text", check.Question.In(language));
            json.WriteString("result", check.Result.WrittenName());
            json.WriteString("found", check.Found.In(language));
            Ids(json, "data", check.Data);
            json.WriteString("rule", check.Rule);
        });
    }

    private static void Option(Utf8JsonWriter json, Language language, OptionFinding option)
    {
        json.WriteString("id", option.Entry.Id);
        json.WriteString("category", option.Entry.Category);
        json.WriteString("name", option.Entry.Name.In(language));
        List(json, "conditions", option.Conditions, condition =>
        {
            json.WriteString("text", condition.Statement.Text.In(language));
            json.WriteString("result", condition.Result.WrittenName());
            Answer(json, language, condition.Reading, condition.Statement.Rule);
        });
        List(json, "cautions", option.Cautions, caution => Caution(json, language, caution));
        List(json, "excludedCautions", option.Excluded, caution => Caution(json, language, caution));
        Ids(json, "badges", option.Entry.Badges.Select(badge => badge.WrittenName()));
        json.WriteString("reasonForNoBadge", option.Entry.WhyNoBadge?.In(language));
        json.WriteString("review", option.Entry.Review);
        Ids(json, "trials", option.Trials.Select(trial => trial.Id));
        Ids(json, "caveats", option.Entry.Caveats);
        List(json, "links", option.Arguments, argument =>
        {
            json.WriteString("direction", argument.Link.Direction.WrittenName());
            json.WriteString("statement", argument.Link.Statement.In(language));
            json.WriteString("inferredFrom", argument.Link.InferredFrom.In(language));
            Answer(json, language, argument.Reading, argument.Link.Id);
        });
    }

    private static void Caution(Utf8JsonWriter json, Language language, OptionCaution caution)
    {
        json.WriteString("level", caution.Level.WrittenName());
        json.WriteString("text", caution.Statement.Text.In(language));
        Answer(json, language, caution.Reading, caution.Statement.Rule);
    }

    private static void Answer(Utf8JsonWriter json, Language language, Reading reading, string rule)
    {
        json.WriteString("found", reading.Found.In(language));
        Ids(json, "data", reading.Data);
        json.WriteString("rule", rule);
    }

    private static void Ids(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private static void List<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> properties)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            properties(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
