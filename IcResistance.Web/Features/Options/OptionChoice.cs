using IcResistance.Domain.Primitives;
using IcResistance.Domain.Strategies;

namespace IcResistance.Web.Features.Options;

/// <summary>What the address says of the Options tab: the order, and which options stand side by side.</summary>
/// <param name="Order">The order that was asked for; an unknown name is the review's.</param>
/// <param name="Compared">Ids of the options to compare, at most four, as they were chosen.</param>
public sealed record OptionChoice(OptionOrder Order, ValueList<string> Compared)
{
    public const string OrderParameter = "order";
    public const string CompareParameter = "compare";
    public const int Fewest = 2;
    public const int Most = 4;

    /// <summary>Whether another option may be added.</summary>
    public bool HasRoom => Compared.Count < Most;

    public bool ShowsComparison => Compared.Count >= Fewest;

    /// <param name="order">Written name of an order, or nothing.</param>
    /// <param name="compare">Ids with commas between, or nothing; ids that no option has are left out.</param>
    /// <param name="options">The options that there are.</param>
    public static OptionChoice Parse(string? order, string? compare, ValueList<OptionFinding> options) => new(
        Vocabulary<OptionOrder>.TryParse(order, out var known) ? known : OptionOrder.ReviewNumber,
        (compare ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Distinct()
            .Where(id => options.Any(option => option.Entry.Id == id))
            .Take(Most)
            .ToValueList());

    public bool Contains(OptionFinding option) => Compared.Contains(option.Entry.Id);

    /// <summary>The comparison with this option added or taken away, as the address writes it; null for none.</summary>
    public string? Toggled(OptionFinding option)
    {
        IEnumerable<string> changed = Contains(option) ? Compared.Where(id => id != option.Entry.Id) : [.. Compared, option.Entry.Id];
        return string.Join(',', changed) is { Length: > 0 } ids ? ids : null;
    }
}
