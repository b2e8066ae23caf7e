using Bunit;
using IcResistance.Domain.Primitives;
using IcResistance.Web.Features.Cases;

namespace IcResistance.Tests.Web.Cases;

public sealed class AsOfSliderTests : ComponentTest
{
    [Theory]
    [InlineData(null, "2", "whole record")]
    [InlineData(84, "1", "day 84")]
    [InlineData(100, "1", "day 100")]
    public void Slider_StandsAtTheDayThatIsShown_AndNamesIt(int? asOf, string position, string label)
    {
        var slider = Slider(asOf, _ => { });

        Assert.Equal(position, slider.Find("input").GetAttribute("value"));
        Assert.Contains(label, slider.Find("output").TextContent, StringComparison.Ordinal);
        Assert.Contains(label, slider.Find("input").GetAttribute("aria-valuetext"), StringComparison.Ordinal);
    }

    [Fact]
    public void LetGo_NamesTheDay_AndTheLastStopNone()
    {
        var chosen = new List<int?>();
        var slider = Slider(null, chosen.Add);

        slider.Find("input").Change("0");
        slider.Find("input").Change("2");

        Assert.Equal([42, null], chosen);
    }

    [Fact]
    public void AnswerToAnEarlierStop_ThatComesLate_LeavesTheSliderWhereItWasMovedTo()
    {
        var slider = Slider(null, _ => { });
        slider.Find("input").Change("0");
        slider.Find("input").Change("1");

        slider.Render(parameters => parameters.Add(item => item.AsOf, 42));
        Assert.Equal("1", slider.Find("input").GetAttribute("value"));
        slider.Render(parameters => parameters.Add(item => item.AsOf, 84));
        Assert.Equal("1", slider.Find("input").GetAttribute("value"));
        slider.Render(parameters => parameters.Add(item => item.AsOf, 42));
        Assert.Equal("0", slider.Find("input").GetAttribute("value"));
    }

    private IRenderedComponent<AsOfSlider> Slider(int? asOf, Action<int?> choose) => Render<AsOfSlider>(Language.English, parameters => parameters
        .Add(slider => slider.Record, SampleCase.Relapse)
        .Add(slider => slider.Days, [42, 84])
        .Add(slider => slider.AsOf, asOf)
        .Add(slider => slider.OnChoose, choose));
}
