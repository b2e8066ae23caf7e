namespace IcResistance.Web.Reports;

/// <summary>How a case is laid out.</summary>
public enum PrintLayout
{
    /// <summary>Two pages: the discussion, then the evidence.</summary>
    Summary,

    /// <summary>One page across, in five columns.</summary>
    Handout,
}
