using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace IcResistance.Tests.Journeys;

/// <summary>What a first visit of the published program loads: every text compressed, and no more than a board's network can take.</summary>
public sealed class ColdVisitJourney(PublishedProgram program, ITestOutputHelper output) : IClassFixture<PublishedProgram>
{
    private const string Case = "/cases/syn-b2m-biallelic-acquired";

    /// <summary>2.2 times what an empty Blazor application loads (83 KB), the page itself counted.</summary>
    private const int MostBytes = 185 * 1024;

    /// <summary>A compressed file of this size is no smaller than a plain one.</summary>
    private const int TooSmallToCompress = 1024;

    [Fact]
    public async Task FirstVisit_OfACase_LoadsEveryTextCompressedAndStaysSmall()
    {
        var files = await LoadAsync(Case, "main[data-connected] h1");

        Assert.All(files.Where(file => file.IsText && file.Bytes > TooSmallToCompress), file => Assert.True(file.Encoding is "br" or "gzip", $"{file.Path} came as it is, {file.Bytes:N0} bytes"));
        Assert.DoesNotContain(files, file => file.Path.Contains("plotly", StringComparison.OrdinalIgnoreCase));
        Assert.InRange(files.Sum(file => file.Bytes), 1, MostBytes);
    }

    [Fact]
    public async Task ChartsOpened_TheBasicLibraryComesCompressed()
    {
        var files = await LoadAsync($"{Case}?tab=biomarkers", "figure.chart .trace.scatter");

        var library = files.Where(file => file.Path.Contains("plotly-basic", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(library);
        Assert.All(library, file => Assert.True(file.Encoding is "br" or "gzip"));
    }

    private async Task<IReadOnlyCollection<LoadedFile>> LoadAsync(string path, string ready)
    {
        var files = new ConcurrentBag<LoadedFile>();
        var sizes = new ConcurrentBag<Task>();
        var page = await program.NewPageAsync();
        page.RequestFinished += (_, request) => sizes.Add(AddAsync(request));
        await page.GotoAsync(program.AddressOf(path));
        await page.Locator(ready).First.WaitForAsync();
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await Task.WhenAll(sizes);
        foreach (var file in files.OrderByDescending(file => file.Bytes))
        {
            output.WriteLine($"{file.Bytes,9:N0} {file.Encoding,-5} {file.Path}");
        }

        return files;

        async Task AddAsync(IRequest request)
        {
            if (request.ResourceType is not "websocket" && await request.ResponseAsync() is { } response)
            {
                var encoding = await response.HeaderValueAsync("content-encoding");
                files.Add(new LoadedFile(new Uri(request.Url).AbsolutePath, Math.Max(0, (await request.SizesAsync()).ResponseBodySize), encoding, request.ResourceType is "script" or "stylesheet" or "document"));
            }
        }
    }

    private sealed record LoadedFile(string Path, int Bytes, string? Encoding, bool IsText);
}
