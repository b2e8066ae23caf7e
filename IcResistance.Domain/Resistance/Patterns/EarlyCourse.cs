using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Response;

namespace IcResistance.Domain.Resistance.Patterns;

/// <summary>The items of the hyperprogression definitions that look at the first two months; each yes, no or not known (C20).</summary>
internal sealed class EarlyCourse(ResistanceCourse course, VisitResponse? first, GrowthKinetics? growth)
{
    private const int Months = 2;
    private const decimal KatoPercent = 50;
    private const decimal LoRussoPercent = 50;
    private const decimal MatosPercent = 40;
    private const int LoRussoItems = 3;
    private const int NewLesionsInOrgan = 2;
    private const int PoorEcog = 2;

    /// <summary>Progression less than two months after the first dose, as the time to treatment failure.</summary>
    private bool? FailsEarly => first?.Day is { } day && course.Line.StartDay is { } start ? day < course.Clock.AddMonths(start, Months) : null;

    private bool? TwoNewInInvolvedOrgan => NewLesionsAreKnown
        ? NewOrgans.GroupBy(organ => organ).Any(group => InvolvedOrgans.Contains(group.Key) && group.Count() >= NewLesionsInOrgan)
        : null;

    private bool? SpreadsToNewOrgan => NewLesionsAreKnown ? NewOrgans.Exists(organ => !InvolvedOrgans.Contains(organ)) : null;

    private bool? PoorPerformance
    {
        get
        {
            var early = course.Record.Performance
                .Where(item => item.Day > course.Line.StartDay && item.Day <= course.Clock.AddMonths(course.Line.StartDay.Value, Months))
                .ToList();
            return early.Count == 0 ? null : early.Exists(item => item.Ecog >= PoorEcog);
        }
    }

    private bool NewLesionsAreKnown => first is not null && course.Record.Lesions.Count > 0
        && first.Visit.NewLesions switch
        {
            NewLesionStatus.None => true,
            NewLesionStatus.Unequivocal => first.Visit.NewLesionSites.Count > 0,
            NewLesionStatus.Equivocal or null => false,
        };

    private List<string> NewOrgans => first is { Visit.NewLesions: NewLesionStatus.Unequivocal }
        ? first.Visit.NewLesionSites.Select(OrganName.Of).ToList()
        : [];

    private HashSet<string> InvolvedOrgans => course.Record.Lesions
        .Where(lesion => lesion.Role is not LesionRole.New)
        .Select(lesion => OrganName.Of(lesion.Organ))
        .ToHashSet(StringComparer.OrdinalIgnoreCase);

    public PatternDecision Kato(double ratio)
    {
        bool? faster = growth is null || growth.KineticsBefore <= 0 ? null : growth.KineticsOn / growth.KineticsBefore > ratio;
        bool?[] items = [FailsEarly, GrowsBy(KatoPercent, orMore: false), faster];
        return items.Contains(false) ? Decided(PatternAnswer.No, items)
            : items.Contains(null) ? Decided(PatternAnswer.Unknown, items)
            : Decided(PatternAnswer.Yes, items);
    }

    public PatternDecision LoRusso()
    {
        bool?[] items = [FailsEarly, GrowsBy(LoRussoPercent, orMore: true), TwoNewInInvolvedOrgan, SpreadsToNewOrgan, PoorPerformance];
        var met = items.Count(item => item is true);
        return met >= LoRussoItems ? Decided(PatternAnswer.Yes, items)
            : met + items.Count(item => item is null) < LoRussoItems ? Decided(PatternAnswer.No, items)
            : Decided(PatternAnswer.Unknown, items);
    }

    /// <summary>How growth and the other two items combine was not visible: yes only by growth, no only when none holds.</summary>
    public PatternDecision Matos()
    {
        bool?[] items = [FailsEarly, GrowsBy(MatosPercent, orMore: false), TwoNewInInvolvedOrgan, SpreadsToNewOrgan];
        return items switch
        {
            [false, ..] => Decided(PatternAnswer.No, items),
            _ when items.Contains(null) => Decided(PatternAnswer.Unknown, items),
            [_, true, ..] => Decided(PatternAnswer.Yes, items),
            [_, false, false, false] => Decided(PatternAnswer.No, items),
            _ => Decided(PatternAnswer.Unknown, items),
        };
    }

    private bool? GrowsBy(decimal percent, bool orMore) => first?.ChangeFromBaselinePercent is { } change
        ? orMore ? change >= percent : change > percent
        : null;

    private static PatternDecision Decided(PatternAnswer answer, bool?[] items)
    {
        var (met, unknown) = (items.Count(item => item is true), items.Count(item => item is null));
        return new(answer, Phrase.Of(
            $"{met} of {items.Length} items met, {unknown} not known.",
            $"{items.Length} 项中符合 {met} 项，{unknown} 项不详。"));
    }
}
