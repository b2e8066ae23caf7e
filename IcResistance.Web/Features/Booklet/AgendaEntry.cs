namespace IcResistance.Web.Features.Booklet;

/// <summary>A chosen case and what the board is asked about it.</summary>
internal sealed class AgendaEntry(BookletChoice choice)
{
    public string Id { get; } = choice.Id;

    public string? Title { get; } = choice.Title;

    /// <summary>Stays on this page: an address is logged, and a question may speak of the patient.</summary>
    public string? Question { get; set; }
}
