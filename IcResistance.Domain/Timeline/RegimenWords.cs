using System.Text.RegularExpressions;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Timeline;

/// <summary>What the words of an ICI course say of its regimen where they name no drug: "PD-1 antibody", "with chemotherapy", "immunotherapy".</summary>
/// <remarks>Only courses of kind <c>ici</c> are read: elsewhere "after PD-1 failure" names no drug that is given.</remarks>
internal static partial class RegimenWords
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>Classes that a text states by a drug or by the drug's target.</summary>
    public static IEnumerable<AgentClass> ClassesIn(string text)
    {
        var classes = AnticancerAgents.ClassesIn(text).ToList();
        Add(PdAxis(), AgentClass.PdAxisInhibitor);
        Add(Ctla4(), AgentClass.Ctla4Inhibitor);
        Add(OtherCheckpoint(), AgentClass.OtherCheckpointInhibitor);
        Add(Chemotherapy(), AgentClass.Chemotherapy);
        Add(Targeted(), AgentClass.Targeted);
        return classes.Distinct();

        void Add(Regex words, AgentClass stated)
        {
            if (words.IsMatch(text))
            {
                classes.Add(stated);
            }
        }
    }

    /// <summary>The drugs of a name like "pembrolizumab + carboplatin", each for itself.</summary>
    public static string[] Parts(string name) => Separator().Split(name);

    public static bool SaysTwoInhibitors(Therapy course) => course.AgentNames.Any(TwoInhibitors().IsMatch);

    /// <summary>
    /// The course does not tell which regimen it is: no checkpoint inhibitor is named ("immunotherapy"), or a part beside one is
    /// not known ("pembrolizumab + XYZ"). One that is called a monotherapy is one inhibitor, whichever it is.
    /// </summary>
    public static bool LeavesRegimenOpen(Therapy course)
    {
        var parts = course.AgentNames.SelectMany(Parts).Where(part => !IsNoDrug(part)).ToList();
        var names = parts.Exists(part => ClassesIn(part).Any(RegimenClassifier.IsCheckpointInhibitor));
        return names ? parts.Exists(part => !ClassesIn(part).Any()) : !course.AgentNames.Any(Monotherapy().IsMatch);
    }

    private static bool IsNoDrug(string part) => string.IsNullOrWhiteSpace(part) || NoDrug().IsMatch(part);

    [GeneratedRegex(@"PD-?\(?L?\)?-?1(?!\d)|programmed (cell )?death|程序性死亡", Options)]
    private static partial Regex PdAxis();

    [GeneratedRegex("CTLA-?4", Options)]
    private static partial Regex Ctla4();

    [GeneratedRegex("LAG-?3|TIGIT|TIM-?3", Options)]
    private static partial Regex OtherCheckpoint();

    // "After chemotherapy" is what came before; the abbreviations stand for doublets only as a part of their own.
    [GeneratedRegex(
        @"(?<!\b(after|post|following|without|no|prior|previous|failed|from|beyond)[- ](\w+[- ]){0,2})\b(chemo\w*|platinum)|(?<!无|未|既往|后)化疗(?!后|失败)|^\s*(EP|GP|TP|TC|PC|PP|AP|CP|DP|NP|EC|GC)( regimen|方案)?\s*$",
        Options)]
    private static partial Regex Chemotherapy();

    [GeneratedRegex(@"anti-?angiogenic|anti-?VEGF|\bTKI\b|抗血管", Options)]
    private static partial Regex Targeted();

    [GeneratedRegex(@"\b(dual|double|two)[- ](immun|ICI|checkpoint|IO\b)|双免", Options)]
    private static partial Regex TwoInhibitors();

    [GeneratedRegex("monotherapy|single[- ]agent|单药", Options)]
    private static partial Regex Monotherapy();

    [GeneratedRegex(@"\s*[+＋&、]\s*|\s+(?:and|plus|with|combined with)\s+|联合|(?<=[\p{L}\d])/(?!\s*(?:kg|m2|m²|w|wk|week|weeks|day|d|cycle|dose|h)\b)(?=\p{L})", Options)]
    private static partial Regex Separator();

    // Doses, schedules and what is no drug of the regimen.
    [GeneratedRegex(@"^\W*(\d|q\d|AUC|maintenance|rechallenge|trial|phase|study|best supportive|supportive|radiotherapy|RT\b|SBRT|surgery|放疗|手术|维持)", Options)]
    private static partial Regex NoDrug();
}
