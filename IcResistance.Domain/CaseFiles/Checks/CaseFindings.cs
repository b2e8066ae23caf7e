using System.Globalization;
using System.Text.Json;
using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.CaseFiles.Checks;

/// <summary>Where the checks of a read case put what they find.</summary>
/// <param name="Root">JSON path of the case in its file.</param>
/// <param name="Problems">Collects.</param>
internal sealed record CaseFindings(string Root, List<CaseFileProblem> Problems)
{
    /// <summary>Refuses the case for what stands at a path relative to the case.</summary>
    public void Refuse(string code, string path, string? value, Phrase expectation) => Add(ProblemSeverity.Error, code, path, value, expectation);

    public void Warn(string code, string path, string? value, Phrase expectation) => Add(ProblemSeverity.Warning, code, path, value, expectation);

    public static string Shown(string text) => $"\"{JsonEncodedText.Encode(text, WrittenText.Encoder)}\"";

    public static string Shown(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private void Add(ProblemSeverity severity, string code, string path, string? value, Phrase expectation) =>
        Problems.Add(new CaseFileProblem(severity, code, $"{Root}.{path}", value, expectation));
}
