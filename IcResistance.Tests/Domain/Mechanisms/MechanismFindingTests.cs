using IcResistance.Domain.Knowledge;
using IcResistance.Domain.Mechanisms;
using IcResistance.Domain.Primitives;

namespace IcResistance.Tests.Domain.Mechanisms;

public sealed class MechanismFindingTests
{
    private static readonly MechanismEntry s_intrinsic = KnowledgeCatalogue.Current.Mechanism("INT-2a");
    private static readonly Evidence s_evidence = new(Phrase.Same("-"), ["genomics[0]"], "GX-10");
    private static readonly Phrase s_text = Phrase.Same("-");

    [Theory]
    [InlineData(MechanismStatus.Supported)]
    [InlineData(MechanismStatus.Possible)]
    public void Finding_ForAMechanismWithoutEvidence_CannotBeConstructed(MechanismStatus status) =>
        Assert.Throws<ArgumentException>(() => new MechanismFinding(s_intrinsic, status, MechanismTiming.Unknown, s_text, against: [s_evidence], missing: [s_text]));

    [Fact]
    public void Finding_AgainstWithoutEvidence_CannotBeConstructed() => Assert.Throws<ArgumentException>(
        () => new MechanismFinding(s_intrinsic, MechanismStatus.ArguedAgainst, MechanismTiming.Unknown, s_text, @for: [s_evidence], missing: [s_text]));

    [Fact]
    public void Finding_NotAssessedWithoutWhatIsMissing_CannotBeConstructed() => Assert.Throws<ArgumentException>(
        () => new MechanismFinding(s_intrinsic, MechanismStatus.NotAssessed, MechanismTiming.Unknown, s_text, [s_evidence], [s_evidence]));

    [Fact]
    public void Finding_ContextOfATumorMechanism_CannotBeConstructed() => Assert.Throws<ArgumentException>(
        () => new MechanismFinding(s_intrinsic, MechanismStatus.Context, MechanismTiming.Unknown, s_text, [s_evidence]));

    [Fact]
    public void Evidence_WithoutData_CannotBeConstructed() => Assert.Throws<ArgumentException>(() => new Evidence(s_text, [], "GX-10"));

    [Fact]
    public void Evidence_WithABlankPath_CannotBeConstructed() => Assert.Throws<ArgumentException>(() => new Evidence(s_text, [" "], "GX-10"));

    [Fact]
    public void Evidence_WithoutRule_CannotBeConstructed() => Assert.Throws<ArgumentException>(() => new Evidence(s_text, ["genomics[0]"], ""));

    [Fact]
    public void OutsideFinding_WithoutEvidence_CannotBeConstructed() => Assert.Throws<ArgumentException>(
        () => new OutsideFinding { Id = "x", Name = s_text, Timing = MechanismTiming.Unknown, Evidence = [], Caveat = s_text });

    /// <summary>A record can be copied with other values: neither type may let a copy lose what its constructor asks for.</summary>
    [Theory]
    [InlineData(typeof(Evidence))]
    [InlineData(typeof(MechanismFinding))]
    public void Type_HasOneWayIn_AndNoPropertyThatACopyCouldEmpty(Type type)
    {
        Assert.Single(type.GetConstructors());
        Assert.DoesNotContain(type.GetProperties(), property => property.SetMethod is not null);
    }

    [Fact]
    public void Entry_WithoutCitation_IsReportedByTheCatalogue()
    {
        var broken = KnowledgeCatalogue.Current with { Mechanisms = [s_intrinsic with { Review = "" }] };

        Assert.Contains(broken.Validate(), problem => problem.StartsWith("INT-2a: the review's section is missing", StringComparison.Ordinal));
    }

    [Fact]
    public void Assessor_GivesOneFindingForEachEntry_InTheCataloguesOrder()
    {
        var findings = MechanismAssessor.Assess(CaseBuilder.Empty.Build());

        Assert.Equal(KnowledgeCatalogue.Current.Mechanisms, findings.Select(finding => finding.Entry));
    }

    [Fact]
    public void Assessor_EntryWithoutRule_IsNotAssessedAndSaysWhatItNeeds()
    {
        var entry = s_intrinsic with { Id = "INT-9", WhyNoRule = new Phrase("No assay.", "无检测方法。") };
        var context = CaseBuilder.Empty.Build() with { Catalogue = KnowledgeCatalogue.Current with { Mechanisms = [entry] } };

        var finding = Assert.Single(MechanismAssessor.Assess(context));

        Assert.Equal((MechanismStatus.NotAssessed, entry.WhyNoRule.Value), (finding.Status, finding.Reason));
        Assert.Equal([entry.Needs], finding.Missing);
    }

    [Fact]
    public void Assessor_SameCaseTwice_GivesTheSameFindings()
    {
        var builder = CaseBuilder.Paired("B2M").Measured(CaseBuilder.Before, "lag3", 1).Measured(CaseBuilder.After, "lag3", 3);

        Assert.Equal(Said(builder), Said(builder));

        static IEnumerable<(MechanismStatus, Phrase)> Said(CaseBuilder builder) =>
            MechanismAssessor.Assess(builder.Build()).Select(finding => (finding.Status, finding.Reason));
    }
}
