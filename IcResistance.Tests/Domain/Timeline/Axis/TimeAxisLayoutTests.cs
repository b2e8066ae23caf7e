using CsCheck;
using IcResistance.Domain.Primitives;
using IcResistance.Domain.Record;
using IcResistance.Domain.Timeline.Axis;
using IcResistance.Tests.Domain.CaseFiles;

namespace IcResistance.Tests.Domain.Timeline.Axis;

public sealed class TimeAxisLayoutTests
{
    [Fact]
    public void Tracks_StandInTheHouseOrder_AndBelowEachOther()
    {
        var tracks = AxisCase.Draw(AxisCase.Relapsing).Tracks;

        Assert.Equal(
            [TrackKind.Lines, TrackKind.Agent, TrackKind.Agent, TrackKind.Imaging, TrackKind.SumOfDiameters, TrackKind.Status],
            tracks.Select(track => track.Kind));
        Assert.All(tracks.Zip(tracks.Skip(1)), pair => Assert.True(pair.First.Bottom <= pair.Second.Top));
    }

    [Fact]
    public void EmptyCase_HasNoTrack() => Assert.Empty(AxisCase.Draw(AxisCase.Empty).Tracks);

    [Fact]
    public void SameCase_TwiceDrawn_IsTheSameDrawing() => Assert.Equal(AxisCase.Draw(AxisCase.Relapsing), AxisCase.Draw(AxisCase.Relapsing));

    [Fact]
    public void Bar_RunsFromFirstToLastDay_WithStopLetterAtItsEnd()
    {
        var drawing = AxisCase.Draw(AxisCase.Relapsing);

        var bar = drawing.Tracks.First(track => track.Kind is TrackKind.Agent).Items.Cast<AxisBar>().Single();
        Assert.Equal(drawing.Scale.X(0), bar.X);
        Assert.Equal(drawing.Scale.X(378), bar.X + bar.Width, 6);
        Assert.Equal("P", bar.Stop?.Text);
        Assert.True(bar.Stop?.Left > bar.X + bar.Width);
    }

    [Fact]
    public void OngoingCourse_EndsWithAnArrow_AndNoLetter()
    {
        var drawing = AxisCase.Draw(AxisCase.Relapsing);
        var bar = drawing.Tracks.Where(track => track.Kind is TrackKind.Agent).SelectMany(track => track.Items).OfType<AxisBar>()
            .Single(item => item.Path == "therapies[1]");

        Assert.Equal(BarEnd.Arrow, bar.End);
        Assert.Null(bar.Stop);
        Assert.Equal(drawing.Scale.X(430), bar.X + bar.Width, 6);
    }

    [Fact]
    public void Thresholds_AreExact()
    {
        var drawing = AxisCase.Draw(AxisCase.Relapsing);

        var guides = drawing.Tracks.Single(track => track.Kind is TrackKind.SumOfDiameters).Guides.Where(guide => guide.Label is not null);
        Assert.Equal(
            [(GuideKind.Baseline, 100m), (GuideKind.PartialResponse, 70m), (GuideKind.Progression, 45.6m)],
            guides.Select(guide => (guide.Kind, guide.Value)));
    }

    [Theory]
    [InlineData(10, 15, true)]
    [InlineData(24.9, 29.9, true)]
    [InlineData(25, 30, false)]
    [InlineData(38, 45.6, false)]
    public void ProgressionLine_IsTheLargerOfTwentyPercentAndFiveMillimetres(double nadir, double line, bool fiveMillimetres)
    {
        var thresholds = new SumThresholds(100, (decimal)nadir);

        Assert.Equal((decimal)line, thresholds.ProgressionMm);
        Assert.Equal(fiveMillimetres, thresholds.FiveMillimetresDecide);
    }

    [Fact]
    public void Nadir_IsNamedAtItsVisit()
    {
        var sum = AxisCase.Draw(AxisCase.Relapsing).Tracks.Single(track => track.Kind is TrackKind.SumOfDiameters);

        Assert.Equal("assessments[4]", Assert.Single(sum.Items, item => item.Label?.Text.StartsWith("nadir", StringComparison.Ordinal) is true).Path);
    }

    [Fact]
    public void Onset_IsMarkedOnItsDay()
    {
        var drawing = AxisCase.Draw(AxisCase.Relapsing);

        var onset = Assert.Single(drawing.Marks, mark => mark.Kind is MarkKind.ResistanceOnset);
        Assert.Equal((336, drawing.Scale.X(336)), (onset.Day, onset.X));
        Assert.Equal("resistance onset · day 336", onset.Label?.Text);
    }

    [Theory]
    [InlineData(1392, AxisDensity.Wide, Language.English)]
    [InlineData(1392, AxisDensity.Wide, Language.Chinese)]
    [InlineData(360, AxisDensity.Narrow, Language.English)]
    [InlineData(360, AxisDensity.Narrow, Language.Chinese)]
    [InlineData(680, AxisDensity.Strip, Language.English)]
    public void Labels_OfAnyRecord_NeverOverlapWithinARow(double width, AxisDensity density, Language language) => AnyCase.Records.Sample(
        record =>
        {
            foreach (var track in AxisCase.Draw(record, width, density, language).Tracks.Where(track => !track.HasValues && track.Kind is not TrackKind.Lines))
            {
                foreach (var row in track.Items.Where(item => item.Label is not null).GroupBy(item => Math.Round(item.Label!.Y)))
                {
                    var labels = row.Select(item => item.Label!).OrderBy(label => label.Left).ToList();
                    Assert.All(labels.Zip(labels.Skip(1)), pair => Assert.True(pair.First.Right <= pair.Second.Left, $"{record.Id}: {pair}"));
                }
            }
        },
        iter: 60);

    [Fact]
    public void AnyRecord_EveryEventHasOneRow_AndEveryDrawnPathIsARow() => AnyCase.Records.Sample(
        record =>
        {
            var assessment = IcResistance.Domain.Assessment.CaseAssessor.Assess(record);
            var rows = TimeAxisTable.Rows(assessment).Select(row => row.Path).ToList();

            var events = assessment.Record.Events.Select(item => item.Path).Concat(assessment.Record.FollowUp is null ? [] : ["followUp"]);
            Assert.Equal(events.Order(StringComparer.Ordinal), rows.Order(StringComparer.Ordinal));
            Assert.Subset(rows.Append("patient.ecog").ToHashSet(), AxisCase.Draw(record).Items.SelectMany(item => item.Paths).ToHashSet());
        },
        iter: 60);

    [Fact]
    public void AnyRecord_EveryEventButANote_IsDrawnInOneTrackOfItsKind() => AnyCase.Records.Sample(
        record =>
        {
            var drawn = AxisCase.Draw(record).Tracks
                .Where(track => track.Kind is not (TrackKind.Lines or TrackKind.Agent or TrackKind.SumOfDiameters))
                .SelectMany(track => track.Items).SelectMany(item => item.Paths)
                .ToLookup(path => path);

            var events = record.Numbered().Events.Where(item => item is not ClinicalNote and not Therapy { IsLocal: false });
            Assert.All(events, item => Assert.Single(drawn[item.Path]));
        },
        iter: 60);

    [Fact]
    public void AnyRecord_DatedGlyph_StandsAtItsDay() => AnyCase.Records.Sample(
        record =>
        {
            var drawing = AxisCase.Draw(record);

            Assert.All(drawing.Items.OfType<AxisGlyph>().Where(glyph => glyph.Day is not null), glyph => Assert.Equal(drawing.Scale.X(glyph.Day!.Value), glyph.X, 6));
            Assert.All(drawing.Items.Where(item => item.Day is null), item => Assert.False(item.Left > drawing.Scale.Left && item.Right < drawing.Scale.Right));
        },
        iter: 60);

    [Fact]
    public void SharedCases_AreDrawn_InEverySizeAndLanguage() => Assert.All(TestPaths.SharedCases(), path =>
    {
        foreach (var record in IcResistance.Domain.CaseFiles.CaseFileReader.Read(File.ReadAllText(path)).Records)
        {
            var drawings = new[] { (1392d, AxisDensity.Wide), (360d, AxisDensity.Narrow), (680d, AxisDensity.Strip) }
                .SelectMany(size => Enum.GetValues<Language>().Select(language => AxisCase.Draw(record, size.Item1, size.Item2, language)));
            Assert.All(drawings, drawing => Assert.NotEmpty(drawing.Tracks));
        }
    });
}
