using System.Text.Json;

namespace IcResistance.Web.Features.Resistance;

/// <summary>What stands in an open form of disagreement.</summary>
/// <param name="Withdraws">The form takes an overrule back.</param>
/// <param name="Answer">The answer that is chosen; "" for none yet.</param>
/// <param name="Reason">The reason as far as it is written.</param>
/// <param name="Seen">Number of the last statement that the writer has seen: a later one is a clash also after a restart.</param>
public sealed record UnsavedOverrule(bool Withdraws, string Answer, string Reason, int Seen)
{
    public string Write() => JsonSerializer.Serialize(this);

    /// <returns>Null for a draft of another version of the program that this one cannot read.</returns>
    public static UnsavedOverrule? Read(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<UnsavedOverrule>(json) is { Answer: not null, Reason: not null } read ? read : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
