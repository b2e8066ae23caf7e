using IcResistance.Domain.Primitives;
using IcResistance.Domain.Timeline;

namespace IcResistance.Domain.Response;

/// <summary>C10: the line that the case's best response describes.</summary>
internal static class IndexLine
{
    /// <summary>The first line with an ICI in the advanced setting, else the first with an ICI; null without any.</summary>
    public static LineResponse? Of(ValueList<LineResponse> lines)
    {
        LineResponse? first = null;
        foreach (var line in lines)
        {
            if (line.Line is { ContainsIci: true, Setting: TreatmentSetting.Advanced })
            {
                return line;
            }

            first ??= line.Line.ContainsIci ? line : null;
        }

        return first;
    }
}
