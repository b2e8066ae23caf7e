using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;

namespace IcResistance.Domain.Biomarkers;

/// <summary>A row of <c>Knowledge/biomarkers.json</c> as it is written there.</summary>
internal sealed record MarkerRow
{
    public required string Id { get; init; }

    public required string Rule { get; init; }

    public required WordPair Name { get; init; }

    public EvidenceGrade? Grade { get; init; }

    public required bool TrendOnly { get; init; }

    public UnitRow[]? Units { get; init; }

    public bool UnitRequired { get; init; }

    public bool UnitOptional { get; init; }

    public string[]? Assays { get; init; }

    public CutOffRow[]? CutOffs { get; init; }

    public WordPair? Direction { get; init; }

    public WordPair? Note { get; init; }

    public bool Interpreted { get; init; } = true;

    public MarkerEntry ToEntry() => new()
    {
        Id = Id,
        Rule = Rule,
        Name = Name.ToPhrase(),
        Grade = Grade,
        TrendOnly = TrendOnly,
        Units = (Units ?? []).Select(unit => unit.ToUnit()).ToValueList(),
        UnitRequired = UnitRequired,
        UnitOptional = UnitOptional,
        Assays = (Assays ?? []).ToValueList(),
        CutOffs = (CutOffs ?? []).Select(cutOff => cutOff.ToCutOff()).ToValueList(),
        Direction = Direction?.ToPhrase(),
        Note = Note?.ToPhrase(),
        Interpreted = Interpreted,
    };

    internal sealed record WordPair(string En, string Zh)
    {
        public Phrase ToPhrase() => new(En, Zh);
    }

    internal sealed record UnitRow(
        string Name,
        string[]? Spellings = null,
        decimal? HardLow = null,
        decimal? HardHigh = null,
        decimal? SoftHigh = null,
        decimal? SoftTimesUpperLimit = null)
    {
        public MarkerUnit ToUnit() => new()
        {
            Name = Name,
            Spellings = (Spellings ?? []).ToValueList(),
            HardLow = HardLow,
            HardHigh = HardHigh,
            SoftHigh = SoftHigh,
            SoftTimesUpperLimit = SoftTimesUpperLimit,
        };
    }

    internal sealed record CutOffRow(string Comparator, decimal Value, WordPair Label, bool TimesUpperLimit = false)
    {
        public MarkerCutOff ToCutOff() => Vocabulary<ValueComparator>.TryParse(Comparator, out var comparator)
            ? new MarkerCutOff(comparator, Value, TimesUpperLimit, Label.ToPhrase())
            : throw new InvalidOperationException($"'{Comparator}' is no comparator of a cut-off.");
    }
}
