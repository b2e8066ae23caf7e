namespace IcResistance.Web.Features.Knowledge;

/// <summary>The parts of the knowledge base, by the name that stands in its address (<c>?part=markers</c>).</summary>
public enum KnowledgePart
{
    All,
    Mechanisms,
    Markers,
    Options,
    Trials,
    Rules,
    Caveats,
    Sources,
}
