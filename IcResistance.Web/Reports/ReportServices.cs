using IcResistance.Web.Reports.Booklets;
using IcResistance.Web.Reports.Document;

namespace IcResistance.Web.Reports;

/// <summary>Registers what prints. Which engine does is decided at build time (<c>-p:PdfEngine=QuestPdf</c>).</summary>
public static class ReportServices
{
    public static IServiceCollection AddReports(this IServiceCollection services)
    {
        services.AddOptions<PdfOptions>().BindConfiguration(PdfOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<SummaryHtml>();
#if QUESTPDF
        services.AddSingleton<IPdfEngine, QuestPdf.QuestPdfEngine>();
#else
        services.AddSingleton<Chromium.ChromiumPrinter>();
        services.AddSingleton<IPdfEngine, Chromium.ChromiumPdfEngine>();
#endif
        services.AddSingleton<PrintedCases>();
        services.AddSingleton<SummaryPdf>();
        services.AddSingleton<BookletJobs>();
        services.AddHostedService(provider => provider.GetRequiredService<BookletJobs>());
        return services;
    }
}
