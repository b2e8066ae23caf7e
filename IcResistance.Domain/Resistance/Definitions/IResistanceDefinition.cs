namespace IcResistance.Domain.Resistance.Definitions;

/// <summary>One published definition of resistance to immune checkpoint inhibitors.</summary>
public interface IResistanceDefinition
{
    /// <summary>Rule id, for example <c>AR-06</c>.</summary>
    string Rule { get; }

    /// <param name="course">The judged course; null when the case has no immune checkpoint inhibitor.</param>
    DefinitionResult Apply(ResistanceCourse? course);
}
