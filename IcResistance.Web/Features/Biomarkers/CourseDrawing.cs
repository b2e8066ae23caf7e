using IcResistance.Domain.Biomarkers;
using IcResistance.Web.Components.Charts;

namespace IcResistance.Web.Features.Biomarkers;

/// <summary>A course with the chart that shows it.</summary>
public sealed record CourseDrawing(MarkerCourse Course, Chart Chart);
