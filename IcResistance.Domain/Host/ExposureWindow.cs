using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Host;

/// <summary>A time window around the first ICI dose in which a drug was studied (HF-05 to HF-07). Both end days are part of it.</summary>
/// <param name="Id">Name, for example <c>W1</c>.</param>
/// <param name="From">First day, relative to the first dose.</param>
/// <param name="To">Last day, relative to the first dose.</param>
public sealed record ExposureWindow(string Id, int From, int To)
{
    /// <summary>The five published windows for antibiotics; none of them is the right one, so all are shown (HF-05).</summary>
    public static ValueList<ExposureWindow> Antibiotics { get; } =
        [new("W1", -30, 0), new("W2", -60, 0), new("W3", -60, 30), new("W4", -14, 42), new("W5", -60, 60)];

    /// <summary>Proton-pump inhibitors (HF-06).</summary>
    public static ExposureWindow ProtonPumpInhibitor { get; } = new("PPI", -30, 30);

    /// <summary>Corticosteroids on the day of the first dose (HF-07).</summary>
    public static ExposureWindow SteroidAtStart { get; } = new("day 0", 0, 0);

    /// <summary>Corticosteroids begun in the first eight weeks (HF-07).</summary>
    public static ExposureWindow SteroidEarly { get; } = new("8 weeks", 0, 56);

    /// <summary>Whether a course touches the window. An undated course never does; an open end runs on only where the start is known (C5).</summary>
    /// <param name="course">The course.</param>
    /// <param name="firstDose">Day of the first dose of the ICI line in question.</param>
    public bool Contains(ConcomitantMedication course, int firstDose) =>
        course.Day is { } start && start <= firstDose + To && (course.End.Day ?? int.MaxValue) >= firstDose + From;

    public override string ToString() => FormattableString.Invariant($"{Id} [{From}, {To}]");
}
