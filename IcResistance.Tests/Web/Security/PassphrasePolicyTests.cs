using IcResistance.Web.Security;

namespace IcResistance.Tests.Web.Security;

public sealed class PassphrasePolicyTests
{
    [Theory]
    [InlineData("correct horse", true)]
    [InlineData("十二个汉字的口令也是可以的", true)]
    [InlineData("elevenchars", false)]
    [InlineData("abababababab", false)]
    [InlineData("ANN@example.org", false)]
    [InlineData(null, false)]
    public void Passphrase_IsJudgedByLengthAndVariety(string? passphrase, bool expected) =>
        Assert.Equal(expected, PassphrasePolicy.IsAcceptable(passphrase, "ann@example.org"));

    [Fact]
    public void Passphrase_OverTheMaximum_IsRefused() =>
        Assert.False(PassphrasePolicy.IsAcceptable(string.Concat(Enumerable.Repeat("abcdefgh ", 20)), "ann@example.org"));
}
