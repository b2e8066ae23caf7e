using IcResistance.Domain.Record;

namespace IcResistance.Domain.Response;

/// <summary>Whether the last evaluable visit was a complete response, and whether that was confirmed (RC-15).</summary>
internal sealed class CompleteResponseTrack(ResponseConventions conventions)
{
    private int? _firstDay;

    public CompleteResponseState State { get; private set; }

    public void Add(int? day, RecistCategory? overall)
    {
        if (overall is null or RecistCategory.NE)
        {
            return;
        }

        if (overall is not RecistCategory.CR)
        {
            State = CompleteResponseState.None;
            return;
        }

        if (State is CompleteResponseState.None)
        {
            (State, _firstDay) = (CompleteResponseState.Unconfirmed, day);
        }
        else if (day - _firstDay >= conventions.ConfirmationDays)
        {
            State = CompleteResponseState.Confirmed;
        }
    }
}
