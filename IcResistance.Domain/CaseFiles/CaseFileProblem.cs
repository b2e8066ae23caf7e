using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.CaseFiles;

public enum ProblemSeverity
{
    /// <summary>The case is refused.</summary>
    Error,

    /// <summary>The case is read; somebody should look.</summary>
    Warning,
}

/// <summary>One thing wrong with a case file.</summary>
/// <param name="Severity">Whether it refuses the case.</param>
/// <param name="Code">A <see cref="ProblemCode"/>.</param>
/// <param name="Path">JSON path of the place, for example <c>$.therapies[2].endDay</c>.</param>
/// <param name="Value">What stands there, as JSON, shortened; null where nothing does.</param>
/// <param name="Expectation">What should stand there, or what is doubtful.</param>
public sealed record CaseFileProblem(ProblemSeverity Severity, string Code, string Path, string? Value, Phrase Expectation)
{
    /// <summary>Path, value, expectation and code as one line for a log or a terminal.</summary>
    public Phrase Message => Value is null
        ? Phrase.Of($"{Path}: {Expectation.En} [{Code}]", $"{Path}：{Expectation.Zh} [{Code}]")
        : Phrase.Of($"{Path}: {Value}: {Expectation.En} [{Code}]", $"{Path}：{Value}：{Expectation.Zh} [{Code}]");
}
