#:sdk Microsoft.NET.Sdk.Web
#:project ../IcResistance.Web/IcResistance.Web.csproj
#:property PublishAot=false
#:property RestorePackagesWithLockFile=false
#:property OutputType=Exe

using System.Diagnostics;
using System.Globalization;
using IcResistance.Domain.Assessment;
using IcResistance.Domain.CaseFiles;
using IcResistance.Domain.Summary;
using IcResistance.Web.Reports;

// How long a booklet of thirty cases takes and how much memory, beside WeasyPrint on the same HTML: interleaved rounds, the ratio is the result.
const int Cases = 30;
const int Rounds = 3;
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

var records = Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "SampleData"), "*.json", SearchOption.AllDirectories)
    .Order(StringComparer.Ordinal)
    .SelectMany(path => CaseFileReader.ReadNamed(path, File.OpenRead(path)).Records)
    .Take(Cases)
    .ToList();
var builder = WebApplication.CreateBuilder();
builder.Logging.ClearProviders();
builder.Services.AddSingleton(TimeProvider.System).AddReports();
await using var app = builder.Build();
var summary = app.Services.GetRequiredService<SummaryPdf>();
var booklet = records.ConvertAll(record => new PrintedCase(CaseAssessor.Assess(record)));

// Two languages take the pages that they need, so the file is printed once: the same work as WeasyPrint does.
var request = new PrintRequest { Languages = [IcResistance.Domain.Primitives.Language.English, IcResistance.Domain.Primitives.Language.Chinese] };
var folder = Directory.CreateTempSubdirectory("print-booklet-");
var html = Path.Combine(folder.FullName, "booklet.html");
await File.WriteAllTextAsync(html, await summary.RenderBookletHtmlAsync(booklet, request));

var fitted = await MeasureAsync(() => summary.RenderBookletAsync(booklet, new PrintRequest()));
Console.WriteLine($"{records.Count} cases in English, each fitted to two pages: {fitted.Seconds:0.0} s, {fitted.Kilobytes / 1024:0} MB peak of the process tree, {fitted.Bytes / 1024:0} KB");
Console.WriteLine();
Console.WriteLine("| both languages, one print of the same HTML | s (median) | MB peak | KB | x this program |");
Console.WriteLine("| --- | --- | --- | --- | --- |");
var (ours, theirs) = (new List<Sample>(), new List<Sample>());
for (var round = 0; round < Rounds; round++)
{
    ours.Add(await MeasureAsync(() => summary.RenderBookletAsync(booklet, request)));
    if (await WeasyPrintAsync() is { } sample)
    {
        theirs.Add(sample);
    }
}

var own = Median(ours);
Print("this program (Chromium)", own, 1);
if (theirs.Count == 0)
{
    Console.WriteLine("| WeasyPrint | not installed here: apt-get install weasyprint | | | |");
}
else
{
    var other = Median(theirs);
    Print("WeasyPrint", other, other.Seconds / own.Seconds);
}

folder.Delete(recursive: true);

void Print(string name, Sample sample, double ratio) =>
    Console.WriteLine($"| {name} | {sample.Seconds:0.0} | {sample.Kilobytes / 1024:0} | {sample.Bytes / 1024:0} | {ratio:0.00} |");

static Sample Median(List<Sample> samples) => samples.OrderBy(sample => sample.Seconds).ElementAt(samples.Count / 2);

async Task<Sample> MeasureAsync(Func<Task<byte[]>> print)
{
    using var memory = new MemoryWatch(Environment.ProcessId);
    var clock = Stopwatch.StartNew();
    var pdf = await print();
    return new Sample(clock.Elapsed.TotalSeconds, memory.PeakKilobytes, pdf.Length);
}

async Task<Sample?> WeasyPrintAsync()
{
    var pdf = Path.Combine(folder.FullName, "weasyprint.pdf");
    try
    {
        using var process = Process.Start(new ProcessStartInfo("weasyprint", ["--quiet", html, pdf]))!;
        using var memory = new MemoryWatch(process.Id);
        var clock = Stopwatch.StartNew();
        await process.WaitForExitAsync();
        return new Sample(clock.Elapsed.TotalSeconds, memory.PeakKilobytes, new FileInfo(pdf).Length);
    }
    catch (System.ComponentModel.Win32Exception)
    {
        return null;
    }
}

internal sealed record Sample(double Seconds, double Kilobytes, long Bytes);

/// <summary>Samples the proportional memory of a process and all of its descendants (Linux).</summary>
internal sealed class MemoryWatch : IDisposable
{
    /// <summary>Reading the memory map of a browser costs time itself: seldom enough not to slow down what is measured.</summary>
    private const int SampleMilliseconds = 500;

    private readonly Timer _timer;

    public MemoryWatch(int root) => _timer = new Timer(_ => PeakKilobytes = Math.Max(PeakKilobytes, Tree(root)), null, 0, SampleMilliseconds);

    public double PeakKilobytes { get; private set; }

    public void Dispose() => _timer.Dispose();

    private static double Tree(int root)
    {
        if (!Directory.Exists("/proc"))
        {
            return 0;
        }

        var parents = Directory.EnumerateDirectories("/proc")
            .Select(path => int.TryParse(Path.GetFileName(path), out var id) ? id : 0).Where(id => id > 0)
            .Select(id => (Id: id, Parent: ParentOf(id))).ToLookup(item => item.Parent, item => item.Id);
        return Sum(root, parents);
    }

    private static double Sum(int id, ILookup<int, int> children) => Proportional(id) + children[id].Sum(child => Sum(child, children));

    private static int ParentOf(int id) => Read($"/proc/{id}/stat") is { Length: > 0 } stat ? int.Parse(stat[(stat.LastIndexOf(')') + 2)..].Split(' ')[1], CultureInfo.InvariantCulture) : 0;

    private static double Proportional(int id) => Read($"/proc/{id}/smaps_rollup").Split('\n').FirstOrDefault(line => line.StartsWith("Pss:", StringComparison.Ordinal)) is { } line
        ? double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture)
        : 0;

    private static string Read(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
