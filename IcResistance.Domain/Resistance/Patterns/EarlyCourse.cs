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
        ? NewOrgans.GroupBy(organ => organ).Any(group => InvolvedOrgans.Contains(group.Key) && group.Count() >= NewLesionsInOrgan) ? true
            : first!.Visit.NewLesionSites.Any(OrganName.IsManyUncounted) ? null : false
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

    private bool NewLesionsAreKnown => first is not null && course.Record.Lesions.Any(lesion => lesion.Role is not LesionRole.New)
        && NewLesions switch
        {
            NewLesionStatus.None => true,
            NewLesionStatus.Unequivocal => NewOrgans.Count > 0,
            NewLesionStatus.Equivocal or null => false,
        };

    /// <summary>As stated, or as measured new lesions prove; silence is no "none".</summary>
    private NewLesionStatus? NewLesions => first?.NewLesions is NewLesionStatus.Unequivocal ? first.NewLesions : first?.Visit.NewLesions;

    /// <summary>Organs of the new lesions, one entry a lesion: those measured, and the sites named beside them.</summary>
    private List<string> NewOrgans
    {
        get
        {
            if (first is null || NewLesions is not NewLesionStatus.Unequivocal)
            {
                return [];
            }

            VisitResponse[] visits = [first];
            var lesions = ProgressingSites.Lesions(course.Record, visits).FindAll(lesion => lesion.Role is LesionRole.New);
            var unnamed = ProgressingSites.NewSites(visits).ConvertAll(OrganName.Of);
            var organs = lesions.ConvertAll(OrganName.Of);
            organs.ForEach(organ => unnamed.Remove(organ));
            return [.. organs, .. unnamed];
        }
    }

    private HashSet<string> InvolvedOrgans => course.Record.Lesions
        .Where(lesion => lesion.Role is not LesionRole.New)
        .Select(OrganName.Of)
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
