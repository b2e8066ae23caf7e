using IcResistance.Domain.Assessment;
using IcResistance.Domain.Mechanisms;
using IcResistance.Domain.Primitives;

namespace IcResistance.Web.Features.Cases;

/// <summary>The same assessment for a projected screen: without title and source, and with the age said to be hidden wherever it was an argument.</summary>
/// <remarks>Free text that somebody typed (notes, wishes) is shown as it stands; whoever types a name there shows it.</remarks>
public static class HiddenIdentity
{
    private static readonly string[] s_personal = ["patient.ageAtDay0", "patient.birthDate"];

    public static CaseAssessment Of(CaseAssessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return assessment with
        {
            Record = assessment.Record with { Title = null, Source = null },
            Mechanisms = assessment.Mechanisms.Select(Hide).ToValueList(),
        };
    }

    private static MechanismFinding Hide(MechanismFinding finding) => finding.For.Concat(finding.Against).Any(IsPersonal)
        ? new(finding.Entry, finding.Status, finding.Timing, CaseText.Hidden, Hide(finding.For), Hide(finding.Against), finding.Missing)
        : finding;

    private static ValueList<Evidence> Hide(ValueList<Evidence> items) =>
        items.Select(item => IsPersonal(item) ? new Evidence(CaseText.Hidden, item.Data, item.Rule) : item).ToValueList();

    private static bool IsPersonal(Evidence item) => item.Data.Any(path => s_personal.Contains(path));
}
