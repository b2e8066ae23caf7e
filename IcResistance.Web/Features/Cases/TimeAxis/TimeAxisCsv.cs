using System.Globalization;
using System.Text;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Timeline.Axis;

namespace IcResistance.Web.Features.Cases.TimeAxis;

/// <summary>The table of events as comma-separated values (RFC 4180, UTF-8 with a byte order mark so that spreadsheets read the Chinese).</summary>
/// <remarks>
/// A text that a spreadsheet would take for a formula (it begins with = + - @ or a control character) gets an apostrophe in
/// front; a plain number keeps its sign.
/// </remarks>
public static class TimeAxisCsv
{
    private static readonly char[] s_formulaStarts = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

    public static string Write(IEnumerable<TimeAxisRow> rows, Language language)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var text = TimeAxisText.Instance;
        var csv = new StringBuilder("\uFEFF");
        Append(csv, new[] { text.Day, text.Date, text.Months, text.Kind, text.What, text.Detail, text.When }.Select(title => title.In(language)).Append("path"));
        foreach (var row in rows)
        {
            Append(csv,
            [
                row.Day?.ToString(CultureInfo.InvariantCulture),
                row.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                row.Months?.Replace('−', '-'),
                row.Kind.In(language),
                row.What.In(language),
                row.Detail?.In(language),
                row.When.In(language),
                row.Path,
            ]);
        }

        return csv.ToString();
    }

    private static void Append(StringBuilder csv, IEnumerable<string?> cells) => csv.AppendJoin(',', cells.Select(Cell)).Append("\r\n");

    private static string Cell(string? text)
    {
        var safe = text is { Length: > 0 } && s_formulaStarts.Contains(text[0]) && !IsNumber(text) ? $"'{text}" : text ?? "";
        return safe.AsSpan().ContainsAny(",\"\r\n") || safe.Contains('\'', StringComparison.Ordinal) ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }

    private static bool IsNumber(string text) => decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);
}
