using IcResistance.Web.Features.Booklet;
using IcResistance.Web.Features.Cases;
using IcResistance.Web.Features.Cases.TimeAxis;
using IcResistance.Web.Features.Editing;
using IcResistance.Web.Features.Home;
using IcResistance.Web.Features.Patients;
using IcResistance.Web.Features.Resistance;

namespace IcResistance.Web.Features;

/// <summary>What the pages ask for.</summary>
public static class FeatureServices
{
    public static void AddFeatures(this IServiceCollection services)
    {
        services.AddScoped<BookletQuery>();
        services.AddScoped<CaseQuery>();
        services.AddScoped<EditDesk>();
        services.AddScoped<HomeQuery>();
        services.AddScoped<OverruleQuery>();
        services.AddScoped<PatientsQuery>();
    }

    public static void MapFeatures(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapCaseFile();
        endpoints.MapTimeAxisCsv();
        endpoints.MapTimeAxisDrawing();
    }
}
