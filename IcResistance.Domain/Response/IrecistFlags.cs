using IcResistance.Domain.Record;

namespace IcResistance.Domain.Response;

/// <summary>Says on the visit what the iRECIST machine did with it.</summary>
internal static class IrecistFlags
{
    public static void Add(IrecistStep step, ResponseAssessment visit, ResponseNotes notes)
    {
        var flag = step.Event switch
        {
            IrecistEvent.TooEarly => ResponseFlags.TooEarly,
            IrecistEvent.ConfirmedLate => ResponseFlags.LateConfirmation,
            IrecistEvent.ReadAsUnconfirmed => ResponseFlags.ConfirmedWithoutUnconfirmed,
            IrecistEvent.AfterConfirmation => ResponseFlags.AfterConfirmation,
            IrecistEvent.Opened when visit.ClinicallyStable is null => ResponseFlags.PatientUnstableNotDocumented,
            IrecistEvent.Kept when step.Category is IrecistCategory.NE => ResponseFlags.BlockNotAssessed,
            IrecistEvent.None or IrecistEvent.Opened or IrecistEvent.Kept or IrecistEvent.Confirmed or IrecistEvent.Cleared => null,
        };
        if (flag is not null)
        {
            notes.Flag(flag);
        }
    }
}
