using IcResistance.Web.Features.Cases;

namespace IcResistance.Tests.Web.Cases;

public sealed class ChosenDatumTests
{
    private readonly ChosenDatum _chosen = new();

    [Fact]
    public void Choice_IsLitBeforeItsAddressComes()
    {
        _chosen.Choose("genomics[0]");

        Assert.Equal("genomics[0]", _chosen.Path);
    }

    [Fact]
    public void TwoChoices_InAHurry_TheFirstAddressDoesNotTakeTheLightBack()
    {
        _chosen.Choose("genomics[0]");
        _chosen.Choose("genomics[1]");

        _chosen.Read("genomics[0]");
        Assert.Equal("genomics[1]", _chosen.Path);

        _chosen.Read("genomics[1]");
        Assert.Equal("genomics[1]", _chosen.Path);
    }

    [Fact]
    public void Address_ThatNobodyHereChose_IsFollowed()
    {
        _chosen.Choose("genomics[0]");
        _chosen.Read("genomics[0]");

        _chosen.Read("therapies[0]");

        Assert.Equal("therapies[0]", _chosen.Path);
    }

    [Fact]
    public void NextPatient_WithAChoiceStillOnItsWay_IsReadFromItsOwnAddress()
    {
        _chosen.Choose("genomics[0]");

        _chosen.Forget();
        _chosen.Read(null);
        _chosen.Read("therapies[0]");

        Assert.Equal("therapies[0]", _chosen.Path);
    }
}
