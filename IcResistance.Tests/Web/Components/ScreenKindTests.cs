using IcResistance.Web.Components;
using Microsoft.AspNetCore.Http;

namespace IcResistance.Tests.Web.Components;

public sealed class ScreenKindTests
{
    private const string Phone = "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Mobile/15E148 Safari/604.1";
    private const string Desk = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36";

    [Theory]
    [InlineData("?1", Desk, ScreenKind.Narrow)]
    [InlineData("?0", Phone, ScreenKind.Wide)]
    [InlineData(null, Phone, ScreenKind.Narrow)]
    [InlineData(null, Desk, ScreenKind.Wide)]
    [InlineData(null, null, ScreenKind.Wide)]
    public void Request_TellsAPhoneFromADesk(string? hint, string? agent, ScreenKind expected)
    {
        var request = new DefaultHttpContext().Request;
        request.Headers["Sec-CH-UA-Mobile"] = hint;
        request.Headers.UserAgent = agent;

        Assert.Equal(expected, ScreenKinds.AskedBy(request));
    }
}
