using IcResistance.Domain.Primitives;

namespace IcResistance.Domain.Knowledge;

/// <summary>The shapes of <c>strategies.json</c> and <c>trials.json</c>, and how they become entries.</summary>
internal static class StrategyFiles
{
    public sealed record OptionRow(
        string Id, string Category, Wording Name, string Review, Wording Claim, Wording Literature, string[] Sources, string[] Badges, Wording? BadgeNote,
        Wording? WhyNoBadge, string[] Caveats, string[] Trials, NoteRow[] Notes)
    {
        public StrategyEntry ToEntry() => new()
        {
            Id = Id,
            Category = Category,
            Name = Name.ToPhrase(),
            Review = Review,
            Claim = Claim.ToPhrase(),
            Literature = Literature.ToPhrase(),
            Sources = Sources.ToValueList(),
            Badges = Badges.Select(CatalogueFiles.Value<EvidenceBadge>).ToValueList(),
            BadgeNote = BadgeNote?.ToPhrase(),
            WhyNoBadge = WhyNoBadge?.ToPhrase(),
            Caveats = Caveats.ToValueList(),
            Trials = Trials.ToValueList(),
            Notes = Notes.Select(note => new StrategyNote(note.Label.ToPhrase(), note.Text.ToPhrase())).ToValueList(),
        };
    }

    public sealed record NoteRow(Wording Label, Wording Text);

    public sealed record StatementRow(string Id, Wording Text, string Rule, string State, string? Level = null)
    {
        public StrategyStatement ToStatement() => new()
        {
            Id = Id,
            Text = Text.ToPhrase(),
            Rule = Rule,
            State = CatalogueFiles.Value<RuleState>(State),
            Level = Level is null ? null : CatalogueFiles.Value<CautionLevel>(Level),
        };
    }

    public sealed record LinkRow(string Id, string Direction, string[] Options, string? Mechanism, Wording Statement, Wording InferredFrom, string[] Sources)
    {
        public StrategyLink ToLink() => new()
        {
            Id = Id,
            Direction = CatalogueFiles.Value<LinkDirection>(Direction),
            Options = Options.ToValueList(),
            Mechanism = Mechanism,
            Statement = Statement.ToPhrase(),
            InferredFrom = InferredFrom.ToPhrase(),
            Sources = Sources.ToValueList(),
        };
    }

    public sealed record StrategyFile(string Version, OptionRow[] Options, StatementRow[] Conditions, StatementRow[] Cautions, LinkRow[] Links);

    public sealed record ResultRow(Wording Text, string State);

    public sealed record TrialRow(
        string Id, string Rule, string Name, Wording? Phase, string Setting, int? N, Wording? Population, Wording[] Arms, ResultRow[] Results, string Verdict,
        Wording Note, string[] Sources, string State, string[] Options)
    {
        public Trial ToTrial() => new()
        {
            Id = Id,
            Rule = Rule,
            Name = Name,
            Phase = Phase?.ToPhrase(),
            Setting = CatalogueFiles.Value<TrialSetting>(Setting),
            Patients = N,
            Population = Population?.ToPhrase(),
            Arms = Arms.Select(arm => arm.ToPhrase()).ToValueList(),
            Results = Results.Select(result => new TrialResult(result.Text.ToPhrase(), CatalogueFiles.Value<RuleState>(result.State))).ToValueList(),
            Verdict = CatalogueFiles.Value<TrialVerdict>(Verdict),
            Note = Note.ToPhrase(),
            Sources = Sources.ToValueList(),
            State = CatalogueFiles.Value<RuleState>(State),
            Options = Options.ToValueList(),
        };
    }

    public sealed record TrialFile(string Version, TrialRow[] Trials);
}
