using IcResistance.Web.Reports;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace IcResistance.Tests.Web.Reports;

/// <summary>The report services with settings of a test.</summary>
internal static class ReportHost
{
    public static ServiceProvider Start(params (string Key, string Value)[] settings) => Services(new ServiceCollection(), settings).BuildServiceProvider();

    /// <summary>Adds the report services to those that are there.</summary>
    public static IServiceCollection Services(IServiceCollection services, params (string Key, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create($"{PdfOptions.Section}:{setting.Key}", (string?)setting.Value)))
            .Build();
        return services
            .AddSingleton<IConfiguration>(configuration)
            .AddSingleton(TimeProvider.System)
            .AddLogging()
            .AddReports();
    }
}
