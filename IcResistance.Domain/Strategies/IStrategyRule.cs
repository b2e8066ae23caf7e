namespace IcResistance.Domain.Strategies;

/// <summary>Which conditions and cautions one option has. One class an option, found by its catalogue id.</summary>
public interface IStrategyRule
{
    /// <summary>Id of the catalogue entry, for example <c>ST-21</c>.</summary>
    string Option { get; }

    IReadOnlyList<Question> Conditions { get; }

    IReadOnlyList<Question> Cautions { get; }
}

/// <summary>A condition or caution of the catalogue, and how the record answers it.</summary>
/// <param name="Id">Id of the statement, for example <c>all-treatable</c>.</param>
/// <param name="Read">Asks the record.</param>
public sealed record Question(string Id, Func<StrategyCase, Reading> Read);
