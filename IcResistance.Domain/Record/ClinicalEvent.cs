namespace IcResistance.Domain.Record;

/// <summary>Anything in a case record that happened at some time and can be pointed at as evidence.</summary>
public abstract record ClinicalEvent
{
    public required EventTime Time { get; init; }

    /// <summary>Position in its list of the case file; -1 until <see cref="CaseRecord.Numbered"/> set it.</summary>
    public int Index { get; init; } = -1;

    /// <summary>Days from the first ICI dose; null when undated.</summary>
    public int? Day => Time.Day;

    /// <summary>Where this stands in the case file, for example <c>genomics[0]</c>. Stays the same in a truncated record.</summary>
    public string Path => $"{ListName}[{Index}]";

    /// <summary>Name of the list in the case file that holds events of this kind.</summary>
    protected abstract string ListName { get; }
}
