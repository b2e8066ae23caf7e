using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Timeline;
using static IcResistance.Tests.Domain.Response.TumourCourse;

namespace IcResistance.Tests.Domain.Timeline;

public sealed class LinesOfTherapyTests
{
    [Theory]
    [InlineData(RegimenClass.IciMonotherapy, TherapyKind.Ici, "pembrolizumab")]
    [InlineData(RegimenClass.IciChemotherapy, TherapyKind.Ici, "tislelizumab", "carboplatin", "nab-paclitaxel")]
    [InlineData(RegimenClass.IciCombination, TherapyKind.Ici, "nivolumab", "ipilimumab")]
    [InlineData(RegimenClass.IciCombination, TherapyKind.Ici, "nivolumab", "ipilimumab", "pemetrexed")]
    [InlineData(RegimenClass.IciCombination, TherapyKind.Ici, "cadonilimab")]
    [InlineData(RegimenClass.IciTargeted, TherapyKind.Ici, "camrelizumab", "apatinib")]
    [InlineData(RegimenClass.IciTargeted, TherapyKind.Ici, "atezolizumab", "bevacizumab", "carboplatin", "paclitaxel")]
    [InlineData(RegimenClass.IciTargeted, TherapyKind.Ici, "ivonescimab")]
    [InlineData(RegimenClass.IciOther, TherapyKind.Ici, "pembrolizumab", "epacadostat")]
    [InlineData(RegimenClass.IciChemotherapy, TherapyKind.Ici, "信迪利单抗", "培美曲塞")]
    [InlineData(RegimenClass.NoIci, TherapyKind.Chemotherapy, "docetaxel", "ramucirumab")]
    public void Regimen_IsReadFromTheAgents(RegimenClass expected, TherapyKind kind, params string[] agents) =>
        Assert.Equal(expected, Assert.Single(Lines(Course("regimen", kind, 0, agents: agents))).Regimen);

    [Theory]
    [InlineData("nivolumab + ipilimumab", RegimenClass.IciCombination)]
    [InlineData("pembrolizumab 200 mg every 3 weeks", RegimenClass.IciMonotherapy)]
    [InlineData("PD-1 antibody (which one is not visible)", RegimenClass.IciMonotherapy)]
    [InlineData("PD-1 or PD-L1 antibody (which one is not visible)", RegimenClass.IciMonotherapy)]
    [InlineData("immune monotherapy (agent not visible)", RegimenClass.IciMonotherapy)]
    [InlineData("nivolumab 3 mg/kg", RegimenClass.IciMonotherapy)]
    [InlineData("pembrolizumab after chemotherapy", RegimenClass.IciMonotherapy)]
    [InlineData("Opdivo", RegimenClass.IciMonotherapy)]
    [InlineData("Opdivo + Yervoy", RegimenClass.IciCombination)]
    [InlineData("Opdivo plus Yervoy", RegimenClass.IciCombination)]
    [InlineData("nivo/ipi", RegimenClass.IciCombination)]
    [InlineData("Opdualag", RegimenClass.IciCombination)]
    [InlineData("AK104", RegimenClass.IciCombination)]
    [InlineData("KN-046", RegimenClass.IciCombination)]
    [InlineData("PD-1 and CTLA-4 antibodies", RegimenClass.IciCombination)]
    [InlineData("dual immunotherapy", RegimenClass.IciCombination)]
    [InlineData("双免治疗", RegimenClass.IciCombination)]
    [InlineData("AK112", RegimenClass.IciTargeted)]
    [InlineData("sintilimab + IBI305", RegimenClass.IciTargeted)]
    [InlineData("atezolizumab + bev", RegimenClass.IciTargeted)]
    [InlineData("IMpower150 regimen (atezolizumab, bevacizumab, carboplatin, paclitaxel)", RegimenClass.IciTargeted)]
    [InlineData("pembrolizumab with chemotherapy", RegimenClass.IciChemotherapy)]
    [InlineData("pembrolizumab + platinum doublet", RegimenClass.IciChemotherapy)]
    [InlineData("durvalumab+EP", RegimenClass.IciChemotherapy)]
    [InlineData("信迪利单抗联合化疗", RegimenClass.IciChemotherapy)]
    [InlineData("immunotherapy", RegimenClass.IciUnknown)]
    [InlineData("checkpoint inhibitors (agents not visible)", RegimenClass.IciUnknown)]
    [InlineData("immunotherapy + chemotherapy", RegimenClass.IciUnknown)]
    [InlineData("pembrolizumab + XYZ", RegimenClass.IciUnknown)]
    [InlineData("免疫治疗", RegimenClass.IciUnknown)]
    public void Regimen_WithoutAgents_IsReadFromTheName(string name, RegimenClass expected) =>
        Assert.Equal(expected, Assert.Single(Lines(Course(name, TherapyKind.Ici, 0))).Regimen);

    [Fact]
    public void Courses_WithOneStart_AreOneRegimen()
    {
        var line = Assert.Single(Lines(Course("pembrolizumab", TherapyKind.Ici, 0, end: 300), Course("carboplatin", TherapyKind.Chemotherapy, 0, end: 63)));
        Assert.Equal((RegimenClass.IciChemotherapy, 0, 300, 300), (line.Regimen, line.StartDay, line.EndDay, line.LastIciDay));
        Assert.Equal(["pembrolizumab", "carboplatin"], line.Agents);
    }

    [Fact]
    public void Platinum_AmongTheAgents_IsChemotherapy() =>
        Assert.Equal(RegimenClass.IciChemotherapy, Assert.Single(Lines(Course("KEYNOTE-189", TherapyKind.Ici, 0, agents: ["pembrolizumab", "platinum", "pemetrexed"]))).Regimen);

    [Fact]
    public void TwoBrandsInTwoRows_AreACombination() =>
        Assert.Equal(RegimenClass.IciCombination, Assert.Single(Lines(Course("Opdivo", TherapyKind.Ici, 0), Course("Yervoy", TherapyKind.Ici, 0))).Regimen);

    [Theory]
    [InlineData(-7, true)]
    [InlineData(-1, true)]
    [InlineData(3, true)]
    [InlineData(7, true)]
    [InlineData(8, false)]
    [InlineData(-8, false)]
    public void Chemotherapy_StartedWithinAWeekOfTheIci_IsOneRegimenWhereNoLineIsNumbered(int day, bool joined)
    {
        var lines = Lines(Course("pembrolizumab", TherapyKind.Ici, 0, end: 300), Course("carboplatin + pemetrexed", TherapyKind.Chemotherapy, day, end: 90));

        Assert.Equal(joined ? 1 : 2, lines.Count);
        Assert.Equal(joined, lines.Any(line => line.Regimen is RegimenClass.IciChemotherapy));
    }

    [Fact]
    public void Chemotherapy_EndedBeforeTheIci_StaysALineOfItsOwn() =>
        Assert.Equal(2, Lines(Course("carboplatin", TherapyKind.Chemotherapy, -5, end: -2), Course("pembrolizumab", TherapyKind.Ici, 0, end: 300)).Count);

    [Fact]
    public void Chemotherapy_OfAnotherStatedLine_IsNotJoined() =>
        Assert.Equal(2, Lines(Course("carboplatin", TherapyKind.Chemotherapy, -3, line: 1), Course("pembrolizumab", TherapyKind.Ici, 0, line: 2)).Count);

    [Fact]
    public void StatedNumber_JoinsCoursesOfDifferentStart() =>
        Assert.Single(Lines(Course("carboplatin", TherapyKind.Chemotherapy, 0, line: 1, end: 80), Course("pemetrexed", TherapyKind.Chemotherapy, 85, line: 1)));

    [Fact]
    public void Maintenance_BelongsToTheLineItMaintains() => Assert.Single(Lines(
        Course("carboplatin + pemetrexed", TherapyKind.Chemotherapy, 0, end: 80, agents: ["carboplatin", "pemetrexed"]),
        Course("pemetrexed", TherapyKind.Chemotherapy, 101, agents: "pemetrexed")));

    [Fact]
    public void Rechallenge_LongAfterTheEnd_IsALineOfItsOwn()
    {
        var lines = Lines(Course("pembrolizumab", TherapyKind.Ici, 0, end: 714), Course("pembrolizumab", TherapyKind.Ici, 1015));
        Assert.Equal([false, true], lines.Select(line => line.IsRechallenge));
        Assert.Equal([1, 2], lines.Select(line => line.Number));
    }

    [Fact]
    public void LocalTreatmentAndDecoction_OpenNoLine() => Assert.Single(Lines(
        Course("pembrolizumab", TherapyKind.Ici, 0), Course("SBRT", TherapyKind.Radiotherapy, 100), Course("decoction", TherapyKind.Tcm, 50),
        Course("chemoembolization", TherapyKind.Other, 120), Course("bevacizumab", TherapyKind.AntiAngiogenic, 140) with { Site = "pleural cavity" }));

    [Theory]
    [InlineData("IDO1 inhibitor (trial)", RegimenClass.IciOther)]
    [InlineData("dexamethasone", RegimenClass.IciMonotherapy)]
    public void PartnerOfUnknownKind_StartedWithTheIci_IsPartOfTheRegimenUnlessSupportive(string name, RegimenClass expected) =>
        Assert.Equal(expected, Assert.Single(Lines(Course(name, TherapyKind.Other, 0), Course("nivolumab", TherapyKind.Ici, 0))).Regimen);

    [Fact]
    public void UnnumberedTreatmentBeforeTheFirstLine_KeepsTheStatedNumbers()
    {
        var lines = Lines(
            Course("adjuvant chemotherapy", TherapyKind.Chemotherapy, null, phase: TreatmentPhase.BeforeIci) with { Intent = TherapyIntent.Adjuvant },
            Course("first-line chemotherapy", TherapyKind.Chemotherapy, null, line: 1, phase: TreatmentPhase.BeforeIci),
            Course("nivolumab", TherapyKind.Ici, 0));
        Assert.Equal([(0, false), (1, true), (2, false)], lines.Select(line => (line.Number, line.NumberIsStated)));
        Assert.Equal([TreatmentSetting.Adjuvant, TreatmentSetting.Advanced, TreatmentSetting.Advanced], lines.Select(line => line.Setting));
    }

    [Fact]
    public void UndatedCourses_StandInTheirPhase()
    {
        var lines = Lines(Course("nivolumab", TherapyKind.Ici, 0), Course("docetaxel", TherapyKind.Chemotherapy, null, phase: TreatmentPhase.AfterIci), Course("cisplatin", TherapyKind.Chemotherapy, null, phase: TreatmentPhase.BeforeIci));
        Assert.Equal(["cisplatin", "nivolumab", "docetaxel"], lines.Select(line => line.Agents[0]));
    }

    [Fact]
    public void End_OfAnIciWithUnknownEnd_StaysUnknown()
    {
        var line = Assert.Single(Lines(Course("nivolumab", TherapyKind.Ici, 0), Course("carboplatin", TherapyKind.Chemotherapy, 0, end: 63)));
        Assert.Equal((null, null, false), (line.EndDay, line.LastIciDay, line.IciOngoing));
    }

    private static ValueList<LineOfTherapy> Lines(params Therapy[] courses) => LinesOfTherapy.Of(new CaseRecord { Id = "case", Therapies = courses.ToValueList() }.Numbered());
}
