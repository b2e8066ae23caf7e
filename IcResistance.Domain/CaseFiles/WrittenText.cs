using System.Text.Encodings.Web;
using System.Text.Json;

namespace IcResistance.Domain.CaseFiles;

/// <summary>How text is written into JSON files: Chinese, "µ" and "≥" as themselves. The files are never put into a page as they are.</summary>
internal static class WrittenText
{
    public static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    public static JsonWriterOptions Options(bool indented) => new() { Indented = indented, NewLine = "\n", Encoder = Encoder };
}
