using IcResistance.Domain.Record;
using IcResistance.Domain.Timeline.Axis;

namespace IcResistance.Tests.Domain.Timeline.Axis;

public sealed class UndatedZoneTests
{
    private static readonly CaseRecord s_mostlyUndated = AxisCase.Empty with
    {
        Therapies =
        [
            AxisCase.Chemotherapy(null, TreatmentPhase.BeforeIci),
            AxisCase.Ici(0),
            AxisCase.Ici(null, phase: TreatmentPhase.AfterIci),
        ],
        Assessments =
        [
            AxisCase.Reported(RecistCategory.PR, TreatmentPhase.OnIci),
            AxisCase.Reported(RecistCategory.PD, TreatmentPhase.AtProgression),
            AxisCase.Reported(RecistCategory.SD, TreatmentPhase.AfterIci),
        ],
        AdverseEvents = [new AdverseEvent { Name = "colitis", Time = EventTime.Undated, ImmuneRelated = true }],
    };

    [Fact]
    public void Zones_BeforeIciLeftOfTheScale_TheOthersRightOfIt_InOrder()
    {
        var drawing = AxisCase.Draw(s_mostlyUndated);

        Assert.Equal(
            [TreatmentPhase.BeforeIci, TreatmentPhase.OnIci, TreatmentPhase.AtProgression, TreatmentPhase.AfterIci, null],
            drawing.Zones.Select(zone => zone.Phase));
        Assert.True(drawing.Zones[0].Right <= drawing.Scale.Left);
        Assert.All(drawing.Zones.Skip(1), zone => Assert.True(zone.X >= drawing.Scale.Right));
        Assert.All(drawing.Zones.Zip(drawing.Zones.Skip(1)), pair => Assert.True(pair.First.Right <= pair.Second.X));
    }

    [Theory]
    [InlineData(1392, AxisDensity.Wide)]
    [InlineData(360, AxisDensity.Narrow)]
    public void UndatedEvent_StandsInTheZoneOfItsPhase_NeverOnTheScale(double width, AxisDensity density)
    {
        var drawing = AxisCase.Draw(s_mostlyUndated, width, density);

        foreach (var (path, phase) in new (string, TreatmentPhase?)[]
        {
            ("therapies[0]", TreatmentPhase.BeforeIci), ("therapies[2]", TreatmentPhase.AfterIci), ("assessments[0]", TreatmentPhase.OnIci),
            ("assessments[1]", TreatmentPhase.AtProgression), ("assessments[2]", TreatmentPhase.AfterIci), ("adverseEvents[0]", null),
        })
        {
            var zone = drawing.Zones.Single(candidate => candidate.Phase == phase);
            Assert.All(drawing.Items.Where(item => item.Path == path), item => Assert.InRange(item.Left, zone.X, zone.Right));
            Assert.All(drawing.Items.Where(item => item.Path == path), item => Assert.Null(item.Day));
        }
    }

    [Fact]
    public void UndatedVisits_KeepTheirListOrder()
    {
        var categories = new[] { RecistCategory.SD, RecistCategory.PR, RecistCategory.CR };
        var drawing = AxisCase.Draw(AxisCase.Empty with
        {
            Therapies = [AxisCase.Ici(0)],
            Assessments = [.. categories.Select(category => AxisCase.Reported(category, TreatmentPhase.OnIci))],
        });

        var glyphs = drawing.Tracks.Single(track => track.Kind is TrackKind.Imaging).Items.Cast<AxisGlyph>().OrderBy(glyph => glyph.X);
        Assert.Equal(["SD", "PR", "CR"], glyphs.Select(glyph => glyph.Code!.Text));
    }

    [Fact]
    public void DatedCase_HasNoZone() => Assert.Empty(AxisCase.Draw(AxisCase.Relapsing).Zones);

    [Fact]
    public void EndOfCourse_NotStated_NeverFadesBeyondTheDataCutOff()
    {
        var drawing = AxisCase.Draw(AxisCase.Empty with { Therapies = [AxisCase.Ici(0)], Assessments = [AxisCase.Scan(183, 50)] });

        Assert.All(drawing.Items.OfType<AxisBar>(), bar => Assert.True(bar.X + bar.Width <= drawing.Scale.X(183)));
    }

    [Fact]
    public void EndOfCourse_NotStated_FadesOut()
    {
        var drawing = AxisCase.Draw(s_mostlyUndated);

        var bar = drawing.Items.OfType<AxisBar>().First(item => item.Path == "therapies[1]");
        Assert.Equal(BarEnd.Fading, bar.End);
        Assert.True(bar.Right <= drawing.Scale.Right);
    }
}
