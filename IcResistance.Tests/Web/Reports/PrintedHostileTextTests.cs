using IcResistance.Domain.Assessment;
using IcResistance.Domain.Record;
using IcResistance.Domain.Summary;
using IcResistance.Tests.Domain.Summary;
using IcResistance.Web.Reports;
using Microsoft.Extensions.DependencyInjection;

namespace IcResistance.Tests.Web.Reports;

/// <summary>Names and notes that would be markup, script, style or a turned line anywhere else: on paper they are text.</summary>
public sealed class PrintedHostileTextTests : IAsyncDisposable
{
    private readonly ServiceProvider _host = ReportHost.Start();

    public static TheoryData<string, string> Payloads => new()
    {
        { "<b>bold</b><script>document.body.textContent='gone'</script>", "<b>bold</b><script>document.body.textContent='gone'</script>" },
        { "<img src=x onerror=alert(1)>", "<imgsrc=xonerror=alert(1)>" },
        { "<iframe src=file:///etc/hostname></iframe>", "<iframesrc=file:///etc/hostname></iframe>" },
        { "<svg onload=alert(1)><desc>x</desc></svg>", "<svgonload=alert(1)><desc>x</desc></svg>" },
        { "javascript:alert(1)//--></style></title>", "javascript:alert(1)//--></style></title>" },
        { "\"};@page{size:1mm}*{display:none}/*", "\"};@page{size:1mm}*{display:none}/*" },
        { "&lt;i&gt; &amp; &#x41;", "&lt;i&gt;&amp;&#x41;" },
        { "@{DateTime.Now} {{7*7}} ${7*7} %s", "@{DateTime.Now}{{7*7}}${7*7}%s" },
        { "right\u202Etfel\u202C \u2067x\u2069", "right[U+202E]tfel[U+202C][U+2067]x[U+2069]" },
        { "null\u0000bell\u0007\u001B[31m", "null[U+0000]bell[U+0007][U+001B][31m" },
        { "王小明 😀 O'Brien–Ångström", "王小明😀O'Brien–Ångström" },
    };

    [Theory]
    [MemberData(nameof(Payloads))]
    public async Task HostileWords_InEveryFieldOfTheFirstPage_StandAsText(string payload, string printed)
    {
        var record = (SummaryCases.Blank with
        {
            Title = "title " + payload,
            Patient = new Patient { Wishes = "wishes " + payload, Comorbidities = [new Comorbidity { Name = "comorbidity " + payload, Category = ComorbidityCategory.Autoimmune }] },
            Therapies = [new Therapy { Name = "drug " + payload, Kind = TherapyKind.Chemotherapy, Line = 1, Time = EventTime.OnDay(0) }],
            Concomitant = [new ConcomitantMedication { Name = "tablet " + payload, Kind = ConcomitantKind.Antibiotic, Time = EventTime.OnDay(3) }],
            AdverseEvents = [new AdverseEvent { Name = "event " + payload, Grade = 2, ImmuneRelated = true, Time = EventTime.OnDay(20) }],
            Assessments = [new ResponseAssessment { Time = EventTime.OnDay(60), NewLesions = NewLesionStatus.Unequivocal, NewLesionSites = ["site " + payload] }],
        }).Numbered();

        var pages = await _host.PrintAsync(record, new PrintRequest());

        Assert.All(
            ["title", "wishes", "comorbidity", "drug", "tablet", "event", "site"],
            field => Assert.Contains(Text(field + printed), Text(pages.All), StringComparison.Ordinal));
        Assert.Contains("Discussionanddecision", pages.All, StringComparison.Ordinal);
        Assert.DoesNotContain("/JavaScript", pages.Raw, StringComparison.Ordinal);
        Assert.DoesNotContain("/URI", pages.Raw, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TenThousandCharacters_InTitleWishesQuestionAndNote_AreShortenedAndSaidToBe()
    {
        var flood = string.Concat(Enumerable.Repeat("flood ", 1_667))[..10_000];
        var record = (SummaryCases.Blank with
        {
            Title = flood,
            Patient = new Patient { Wishes = flood },
            Notes = [new ClinicalNote { Time = EventTime.Undated, Text = flood }],
        }).Numbered();

        var pages = await _host.PrintBookletAsync([new PrintedCase(CaseAssessor.Assess(record), flood)], new PrintRequest());

        Assert.InRange(pages.Texts.Count, 3, 6);
        Assert.True(pages.All.Split("[shortened:10000charactersintherecord]").Length > 3, "Title, wishes and question say that they were shortened.");
        PrintedPages.AssertInOrder(["Agenda", "Patient and wishes", "Options to discuss", "Discussion and decision", "Case file SHA-256"], pages.All);
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    /// <summary>Without the pictures of emoji: which font draws them, and under which name, is the machine's affair.</summary>
    private static string Text(string text) => PrintedPages.Squeezed(text).Replace("😀", "", StringComparison.Ordinal);
}
