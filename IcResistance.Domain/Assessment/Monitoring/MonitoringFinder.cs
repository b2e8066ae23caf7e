using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Response;

namespace IcResistance.Domain.Assessment.Monitoring;

/// <summary>Collects the courses that a reader should hold beside the imaging: blood markers and a sum that rises.</summary>
internal static class MonitoringFinder
{
    /// <summary>None after a death: there is no imaging left to check.</summary>
    /// <param name="record">The facts as of the day that is assessed.</param>
    /// <param name="responses">Responses derived from them.</param>
    /// <param name="conventions">From where on a rise is called out.</param>
    public static ValueList<MonitoringNote> Find(CaseRecord record, ResponseHistory responses, AlertConventions conventions) =>
        record.FollowUp?.Status is VitalStatus.Dead ? [] : new MonitoringNote?[]
        {
            BloodTrend.OfLdh(record, responses, conventions),
            BloodTrend.OfNlr(record, responses, conventions),
            RisingSum.Find(responses, conventions),
        }
        .OfType<MonitoringNote>()
        .ToValueList();
}
