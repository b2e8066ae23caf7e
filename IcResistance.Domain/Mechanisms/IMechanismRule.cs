namespace IcResistance.Domain.Mechanisms;

/// <summary>Judges one mechanism of the taxonomy from the facts of a case. One class a mechanism, found by its catalogue id.</summary>
public interface IMechanismRule
{
    /// <summary>Id of the catalogue entry, for example <c>INT-2a</c>.</summary>
    string Mechanism { get; }

    MechanismFinding Evaluate(MechanismContext context);
}
