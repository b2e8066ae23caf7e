using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;

namespace IcResistance.Tests.Web.Security;

public sealed class AnonymousAccessTests(BoardServer server) : IClassFixture<BoardServer>
{
    /// <summary>All that may be reached without signing in. A new entry is a decision.</summary>
    private static readonly string[] s_open =
        ["/account/first-sign-in", "/account/sign-in", "/error", "/preferences/appearance", "/preferences/language", "/preferences/privacy"];

    [Fact]
    public void EndPoints_OpenToEveryone_AreExactlyTheListedOnes()
    {
        var open = EndPoints().Where(IsOpen).Select(Pattern).Distinct().Order(StringComparer.Ordinal);

        Assert.Equal(s_open, open);
    }

    [Fact]
    public async Task EndPoints_AllOthers_RefuseAStranger()
    {
        using var browser = server.Anonymous();
        var closed = EndPoints().Where(endPoint => !IsOpen(endPoint)).ToList();
        Assert.NotEmpty(closed);

        foreach (var endPoint in closed)
        {
            foreach (var method in endPoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods is [_, ..] methods ? methods : ["GET", "POST"])
            {
                using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(Filled(endPoint), UriKind.Relative));
                using var answer = await browser.Client.SendAsync(request, TestContext.Current.CancellationToken);

                var isRefused = answer.StatusCode is HttpStatusCode.Unauthorized
                    || (answer.StatusCode is HttpStatusCode.Redirect && answer.Headers.Location!.AbsolutePath == "/account/sign-in");
                Assert.True(isRefused, $"{method} {Filled(endPoint)} answered {(int)answer.StatusCode}.");
            }
        }
    }

    [Fact]
    public async Task UnknownAddress_AskedByAStranger_LeadsToSignIn()
    {
        using var browser = server.Anonymous();

        var answer = await browser.GetAsync("/no/such/page");

        Assert.Equal("/account/sign-in", answer.Headers.Location?.AbsolutePath);
    }

    [Fact]
    public async Task PageHub_OpenedFromAnotherSite_IsRefusedEvenForASignedInUser()
    {
        using var browser = await server.SignedInAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/_blazor/negotiate?negotiateVersion=1", UriKind.Relative));
        request.Headers.Add("Origin", "https://evil.example");

        using var answer = await browser.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task PageHub_OpenedFromOurOwnPage_Answers()
    {
        using var browser = await server.SignedInAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/_blazor/negotiate?negotiateVersion=1", UriKind.Relative));
        request.Headers.Add("Origin", server.Address.GetLeftPart(UriPartial.Authority));

        using var answer = await browser.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    private IEnumerable<RouteEndpoint> EndPoints() => server.Services.GetServices<EndpointDataSource>()
        .SelectMany(source => source.Endpoints)
        .OfType<RouteEndpoint>()
        .Where(endPoint => endPoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null);

    private static bool IsOpen(RouteEndpoint endPoint) => endPoint.Metadata.GetMetadata<IAllowAnonymous>() is not null;

    private static string Pattern(RouteEndpoint endPoint) => $"/{endPoint.RoutePattern.RawText?.TrimStart('/')}";

    private static string Filled(RouteEndpoint endPoint) =>
        "/" + string.Join('/', endPoint.RoutePattern.PathSegments.Select(segment =>
            segment.Parts[0] is RoutePatternLiteralPart literal ? literal.Content : "x"));
}
