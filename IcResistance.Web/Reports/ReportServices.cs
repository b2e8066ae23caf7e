using IcResistance.Web.Reports.Chromium;
using IcResistance.Web.Reports.Document;

namespace IcResistance.Web.Reports;

/// <summary>Registers what prints.</summary>
public static class ReportServices
{
    public static IServiceCollection AddReports(this IServiceCollection services)
    {
        services.AddOptions<PdfOptions>().BindConfiguration(PdfOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<SummaryHtml>();
        services.AddSingleton<IPdfEngine, ChromiumPdfEngine>();
        services.AddSingleton<SummaryPdf>();
        return services;
    }
}
