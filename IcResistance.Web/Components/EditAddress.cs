using IcResistance.Domain.CaseFiles.Editing;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Components;

/// <summary>The open form stands in the address of the case (<c>?edit=biomarker:3</c>), so that a reload brings it back.</summary>
internal static class EditAddress
{
    public const string Parameter = "edit";

    /// <summary>The address that is shown now, with a form open or, with null, with none.</summary>
    public static string WithForm(this NavigationManager navigation, FactPlace? place) => navigation.GetUriWithQueryParameter(Parameter, place?.ToString());
}
