namespace IcResistance.Web.Components;

/// <summary>How loud a status is, and the shape that goes with it.</summary>
public enum StatusTone
{
    /// <summary>Established: filled, filled disc.</summary>
    Strong,

    /// <summary>May be: outlined, half disc.</summary>
    Possible,

    /// <summary>Evidence speaks against it: dashed outline, barred disc.</summary>
    Against,

    /// <summary>Background that proves nothing: plain, square.</summary>
    Context,

    /// <summary>Not known: pale, open disc.</summary>
    Unknown,

    /// <summary>Something to look at: filled in the colour of progression, triangle.</summary>
    Alarm,
}
