using IcResistance.Domain.Primitives;
using IcResistance.Web.Reports;

namespace IcResistance.Web.CommandLine;

/// <summary>The options of a print on the command line: the same words as in an address.</summary>
internal static class PrintArguments
{
    public const string Output = "--output";

    public static readonly string[] Valued =
        [Output, "--as-of", Option(PrintRequest.LanguageKey), Option(PrintRequest.PaperKey), Option(PrintRequest.LayoutKey), Option(PrintRequest.BoardDateKey)];

    public static readonly string[] Flags = [Option(PrintRequest.LargePrintKey), Option(PrintRequest.DeIdentifiedKey), Option(PrintRequest.FinalKey)];

    public static PrintRequest RequestOf(CommandArguments arguments)
    {
        try
        {
            return PrintRequest.Parse(key => arguments.Value(Option(key)) ?? (arguments.Has(Option(key)) ? "true" : null), Language.English);
        }
        catch (FormatException wrong)
        {
            throw new WrongUsageException($"{arguments.Value(Option(wrong.Message))} is no value of {Option(wrong.Message)}.");
        }
    }

    private static string Option(string key) => "--" + key;
}
