using IcResistance.Domain.Assessment;
using IcResistance.Domain.Assessment.Monitoring;

namespace IcResistance.Domain.Board;

/// <summary>What lists call out of a case, so that somebody looks: the alerts and the courses under watch. Never a progression, never advice.</summary>
public enum WarningKind
{
    /// <summary><see cref="AlertKind.PendingIupd"/></summary>
    PendingIupd,

    /// <summary><see cref="AlertKind.MissingConfirmation"/></summary>
    MissingConfirmation,

    /// <summary><see cref="AlertKind.CtdnaRise"/></summary>
    CtdnaRise,

    /// <summary><see cref="MonitoringKind.RisingSum"/></summary>
    RisingSum,

    /// <summary><see cref="MonitoringKind.LdhTrend"/></summary>
    LdhTrend,

    /// <summary><see cref="MonitoringKind.NlrTrend"/></summary>
    NlrTrend,

    /// <summary><see cref="AlertKind.ImpossibleSequence"/></summary>
    ImpossibleSequence,

    /// <summary><see cref="AlertKind.ReportedDiffers"/></summary>
    ReportedDiffers,

    /// <summary><see cref="AlertKind.StaleData"/></summary>
    StaleData,
}

/// <summary>How an assessment's own kinds are called in a list.</summary>
public static class WarningKinds
{
    public static WarningKind Of(AlertKind kind) => kind switch
    {
        AlertKind.CtdnaRise => WarningKind.CtdnaRise,
        AlertKind.PendingIupd => WarningKind.PendingIupd,
        AlertKind.MissingConfirmation => WarningKind.MissingConfirmation,
        AlertKind.StaleData => WarningKind.StaleData,
        AlertKind.ReportedDiffers => WarningKind.ReportedDiffers,
        AlertKind.ImpossibleSequence => WarningKind.ImpossibleSequence,
    };

    public static WarningKind Of(MonitoringKind kind) => kind switch
    {
        MonitoringKind.LdhTrend => WarningKind.LdhTrend,
        MonitoringKind.NlrTrend => WarningKind.NlrTrend,
        MonitoringKind.RisingSum => WarningKind.RisingSum,
    };
}
