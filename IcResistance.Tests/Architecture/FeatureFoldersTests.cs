using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using IcResistance.Domain.Record;

namespace IcResistance.Tests.Architecture;

/// <summary>One folder a screen: what two screens share lives in Components or in the domain, never in one of the two.</summary>
public sealed class FeatureFoldersTests
{
    private const string Root = "IcResistance.Web.Features.";

    /// <summary>The case page is the frame that mounts the tabs; it knows them, they do not know it.</summary>
    private const string Frame = "Cases";

    private static readonly ArchUnitNET.Domain.Architecture s_web =
        new ArchLoader().LoadAssemblies(typeof(Program).Assembly, typeof(CaseRecord).Assembly).Build();

    [Fact]
    public void Feature_UsesNoOtherFeature_TheFrameApart()
    {
        var crossing = s_web.Types
            .Where(type => FeatureOf(type) is { } feature && feature != Frame)
            .SelectMany(type => type.Dependencies)
            .Where(dependency => FeatureOf(dependency.Target) is { } target && target != FeatureOf(dependency.Origin))
            .Select(dependency => $"{dependency.Origin.FullName} uses {dependency.Target.FullName}")
            .Distinct();

        Assert.Empty(crossing);
    }

    [Theory]
    [InlineData("IcResistance.Web.Data", "IcResistance.Web.Features")]
    [InlineData("IcResistance.Web.Components", "IcResistance.Web.Data")]
    [InlineData("IcResistance.Web.Components", "IcResistance.Web.Features")]
    [InlineData("IcResistance.Web.Reports.Document", "IcResistance.Web.Data")]
    public void Folder_DoesNotKnowAnother(string folder, string other)
    {
        var forbidden = s_web.Types
            .Where(type => IsIn(type, folder))
            .SelectMany(type => type.Dependencies)
            .Where(dependency => IsIn(dependency.Target, other))
            .Select(dependency => $"{dependency.Origin.FullName} uses {dependency.Target.FullName}")
            .Distinct();

        Assert.Empty(forbidden);
    }

    private static bool IsIn(IType type, string folder) => (type.Namespace?.FullName ?? "").StartsWith(folder, StringComparison.Ordinal);

    private static string? FeatureOf(IType type) =>
        IsIn(type, Root) ? type.Namespace.FullName[Root.Length..].Split('.')[0] : null;
}
