namespace IcResistance.Domain.Record;

/// <summary>An adverse event with its CTCAE grade (1-5).</summary>
public sealed record AdverseEvent : ClinicalEvent
{
    public required string Name { get; init; }

    public int? Grade { get; init; }

    public CourseEnd End { get; init; }

    public bool? ImmuneRelated { get; init; }

    protected override string ListName => "adverseEvents";
}
