using IcResistance.Domain.Record;
using IcResistance.Web.Features.Cases;

namespace IcResistance.Tests.Web.Cases;

public sealed class HiddenIdentityTests
{
    [Fact]
    public void AgeAsAnArgument_IsSaidToBeHidden_AndNothingElseChanges()
    {
        var named = SampleCase.Assess(SampleCase.Relapse with { Title = "Mr Smith", Patient = new Patient { AgeAtDay0 = 71 } });

        var hidden = HiddenIdentity.Of(named);

        Assert.Null(hidden.Record.Title);
        var changed = named.Mechanisms.Zip(hidden.Mechanisms).Where(pair => pair.First != pair.Second).ToList();
        Assert.Equal("hidden", Assert.Single(Assert.Single(changed).Second.For).Statement.En);
        Assert.Contains("71", changed[0].First.For[0].Statement.En, StringComparison.Ordinal);
    }
}
