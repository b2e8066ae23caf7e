using ArchUnitNET.Domain;
using ArchUnitNET.Domain.Extensions;
using ArchUnitNET.Loader;
using IcResistance.Domain.Record;

namespace IcResistance.Tests.Architecture;

/// <summary>The one-way street of docs/decisions/0002, and what the domain may not know.</summary>
public sealed class DomainLayersTests
{
    private const string Root = "IcResistance.Domain.";

    private static readonly ArchUnitNET.Domain.Architecture s_domain = new ArchLoader().LoadAssemblies(typeof(CaseRecord).Assembly).Build();

    /// <summary>The floors of the house, ground floor first; a folder may use those before it only.</summary>
    private static readonly string[] s_floors =
    [
        "Primitives", "Record", "Knowledge", "Genomics", "Biomarkers", "Host", "CaseFiles", "Timeline", "Response",
        "Resistance", "Mechanisms", "Strategies", "Assessment", "Board", "Timeline.Axis", "Summary",
    ];

    public static TheoryData<string> Floors => [.. s_floors];

    [Fact]
    public void Domain_ReferencesTheBaseClassLibraryOnly()
    {
        var references = typeof(CaseRecord).Assembly.GetReferencedAssemblies().Select(name => name.Name!);

        Assert.All(references, name => Assert.StartsWith("System", name, StringComparison.Ordinal));
    }

    [Fact]
    public void Domain_KnowsNoClock()
    {
        string[] clocks = ["System.DateTime::get_Now", "System.DateTime::get_UtcNow", "System.DateTime::get_Today", "System.DateTimeOffset::get_Now", "System.DateTimeOffset::get_UtcNow", "System.TimeProvider::get_System"];

        var calls = s_domain.MethodMembers
            .SelectMany(method => method.GetMethodCallDependencies())
            .Where(call => clocks.Any(clock => call.TargetMember.FullName.Contains(clock, StringComparison.Ordinal)))
            .Select(call => $"{call.OriginMember.FullName} asks the clock");

        Assert.Empty(calls);
    }

    [Fact]
    public void Domain_EveryFolderHasItsFloor()
    {
        var folders = s_domain.Types.Select(FloorOf).OfType<string>().Distinct();

        Assert.All(folders, folder => Assert.Contains(folder, s_floors));
    }

    [Theory]
    [MemberData(nameof(Floors))]
    public void Folder_UsesOnlyFloorsBelowIt(string floor)
    {
        var height = Array.IndexOf(s_floors, floor);

        var upward = s_domain.Types
            .Where(type => FloorOf(type) == floor)
            .SelectMany(type => type.Dependencies)
            .Where(dependency => dependency.Target is Class or Interface or Struct or ArchUnitNET.Domain.Enum)
            .Where(dependency => !dependency.Target.Name.EndsWith("[]", StringComparison.Ordinal) && dependency.Target is not GenericParameter)
            .Where(dependency => FloorOf(dependency.Target) is { } target && Array.IndexOf(s_floors, target) > height)
            .Select(dependency => $"{dependency.Origin.FullName} uses {dependency.Target.FullName}")
            .Distinct();

        Assert.Empty(upward);
    }

    /// <summary>First folder below the domain's root, or "Timeline.Axis", which draws assessments and so stands above them.</summary>
    private static string? FloorOf(IType type)
    {
        var space = type.Namespace?.FullName ?? "";
        if (!space.StartsWith(Root, StringComparison.Ordinal))
        {
            return null;
        }

        var folders = space[Root.Length..];
        return folders.StartsWith("Timeline.Axis", StringComparison.Ordinal) ? "Timeline.Axis" : folders.Split('.')[0];
    }
}
