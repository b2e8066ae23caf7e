using IcResistance.Web.Security;

namespace IcResistance.Tests.Web.Security;

public sealed class LocalAddressTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/cases/a-1?tab=response")]
    public void Address_PathOfThisSite_IsKept(string address) => Assert.Equal(address, LocalAddress.OrHome(address));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("import")]
    [InlineData("https://evil.example")]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("/\t/evil.example")]
    [InlineData("/\r\nSet-Cookie: a=b")]
    [InlineData("javascript:alert(1)")]
    public void Address_AnythingElse_BecomesHome(string? address) => Assert.Equal("/", LocalAddress.OrHome(address));
}
