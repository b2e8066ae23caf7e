using IcResistance.Domain.Record;
using IcResistance.Domain.Resistance.Patterns;

namespace IcResistance.Tests.Domain.Resistance.Patterns;

public sealed class OrganNameTests
{
    [Theory]
    [InlineData("lungs, both sides", "lung")]
    [InlineData("right lower lobe", "lung")]
    [InlineData("LUL", "lung")]
    [InlineData("肺", "lung")]
    [InlineData("left hilar mass", "lung")]
    [InlineData("hilar nodes, both sides", "lymph node")]
    [InlineData("mediastinum", "lymph node")]
    [InlineData("supraclavicular", "lymph node")]
    [InlineData("femoral node", "lymph node")]
    [InlineData("纵隔淋巴结", "lymph node")]
    [InlineData("hepatic lobe", "liver")]
    [InlineData("肝 S8", "liver")]
    [InlineData("left adrenal gland", "adrenal")]
    [InlineData("肾上腺", "adrenal")]
    [InlineData("right kidney", "kidney")]
    [InlineData("left frontal lobe", "brain")]
    [InlineData("cerebellum", "brain")]
    [InlineData("脑", "brain")]
    [InlineData("leptomeningeal spread", "leptomeninges")]
    [InlineData("软脑膜", "leptomeninges")]
    [InlineData("T9, soft-tissue part", "bone")]
    [InlineData("temporal bone", "bone")]
    [InlineData("left 6th rib", "bone")]
    [InlineData("骨", "bone")]
    [InlineData("right pleural effusion", "pleura")]
    [InlineData("parietal peritoneum", "peritoneum")]
    [InlineData("subcutaneous, back", "subcutaneous tissue")]
    [InlineData("left ovary", "ovary")]
    [InlineData("Right ovary", "ovary")]
    public void Site_AsARecordStatesIt_IsItsOrgan(string site, string organ) => Assert.Equal(organ, OrganName.Of(site));

    [Fact]
    public void Lesion_MarkedAsANode_IsANodeWhateverItsOrgan() =>
        Assert.Equal("lymph node", OrganName.Of(new Lesion { Id = "T1", Organ = "station 7", Node = true }));

    [Fact]
    public void Lesion_OrganUnknownToTheProgram_IsReadFromItsSite() =>
        Assert.Equal("liver", OrganName.Of(new Lesion { Id = "T1", Organ = "metastasis", Site = "liver segment VI" }));

    [Theory]
    [InlineData("multiple liver metastases", true)]
    [InlineData("small nodules", true)]
    [InlineData("肝多发", true)]
    [InlineData("liver", false)]
    [InlineData("left adrenal nodule", false)]
    public void Site_ThatStandsForManyLesions_IsUncounted(string site, bool many) => Assert.Equal(many, OrganName.IsManyUncounted(site));
}
