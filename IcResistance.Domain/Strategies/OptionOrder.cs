using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Strategies;

/// <summary>The orders in which options can be shown. Each says what it is; none is a ranking of worth (ST-00).</summary>
public enum OptionOrder
{
    /// <summary>The review's own numbers: the neutral order.</summary>
    ReviewNumber,

    /// <summary>By the number of conditions that are met, then by the fewest not met; blocked options last.</summary>
    MostConditionsMet,
}

public static class OptionOrders
{
    /// <summary>The options in an order. Where the order cannot tell two apart, the review's does.</summary>
    public static ValueList<OptionFinding> In(this ValueList<OptionFinding> options, OptionOrder order) => order switch
    {
        OptionOrder.ReviewNumber => options.OrderBy(option => option.Entry.Id, StringComparer.Ordinal).ToValueList(),
        OptionOrder.MostConditionsMet => options
            .OrderBy(option => option.IsBlocked)
            .ThenByDescending(option => option.Met)
            .ThenBy(option => option.NotMet)
            .ThenBy(option => option.Entry.Id, StringComparer.Ordinal)
            .ToValueList(),
    };
}
