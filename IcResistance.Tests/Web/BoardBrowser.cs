using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace IcResistance.Tests.Web;

/// <summary>Gets pages and submits their forms as a browser without scripts does.</summary>
public sealed class BoardBrowser(Uri address) : IDisposable
{
    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = true }) { BaseAddress = address };

    public HttpClient Client => _client;

    public Task<HttpResponseMessage> GetAsync(string path) => _client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

    public async Task<IDocument> ReadAsync(string path) => Parse(await (await GetAsync(path)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

    /// <summary>Fills in the first form of the page, or the one that posts to <paramref name="action"/>, and submits it.</summary>
    public async Task<HttpResponseMessage> SubmitAsync(string path, string action, params (string Name, string Value)[] values)
    {
        var page = await ReadAsync(path);
        var form = page.QuerySelector($"form[action='{action}']") ?? throw new InvalidOperationException($"{path} has no form that posts to {action}.");
        var fields = form.QuerySelectorAll("input[type=hidden]").ToDictionary(input => input.GetAttribute("name")!, input => input.GetAttribute("value") ?? "");
        foreach (var (name, value) in values)
        {
            fields[name] = value;
        }

        return await PostAsync(action, fields);
    }

    /// <summary>Submits the form of a page that posts to itself.</summary>
    public Task<HttpResponseMessage> SubmitAsync(string path, params (string Name, string Value)[] values) => SubmitAsync(path, path, values);

    public async Task<HttpResponseMessage> PostAsync(string path, IEnumerable<KeyValuePair<string, string>> fields)
    {
        using var content = new FormUrlEncodedContent(fields);
        return await _client.PostAsync(new Uri(path, UriKind.Relative), content, TestContext.Current.CancellationToken);
    }

    public static IDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    public void Dispose() => _client.Dispose();
}
