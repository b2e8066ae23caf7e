using IcResistance.Domain.CaseFiles.Checks;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.CaseFiles;

/// <summary>The checks of a case file for a record that came another way: a form, another format, the database.</summary>
public static class CaseRecordChecks
{
    /// <summary>References, values and units that cannot be (errors), and what is doubtful (warnings); paths as in a case file.</summary>
    /// <param name="record">A record whose events are numbered.</param>
    public static ValueList<CaseFileProblem> Of(CaseRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var findings = new CaseFindings("$", []);
        CaseConsistency.Check(record, findings);
        CaseWarnings.Check(record, findings);
        return findings.Problems.ToValueList();
    }
}
