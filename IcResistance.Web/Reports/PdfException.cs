using IcResistance.Domain.Primitives;

namespace IcResistance.Web.Reports;

public enum PdfFailure
{
    /// <summary>No engine is installed or configured.</summary>
    EngineMissing,

    /// <summary>The engine did not finish within the time limit and was ended.</summary>
    TimedOut,

    /// <summary>The engine ended with an error, was killed, or left an incomplete file.</summary>
    EngineFailed,

    /// <summary>There was no room on the disk.</summary>
    NoRoom,

    /// <summary>A case of a booklet is not there, or not for this user.</summary>
    CaseNotFound,
}

/// <summary>No PDF could be made; says why in both languages.</summary>
public sealed class PdfException(PdfFailure failure, Phrase text, Exception? inner = null) : Exception(text.En, inner)
{
    public PdfFailure Failure { get; } = failure;

    public Phrase Text { get; } = text;
}
