using IcResistance.Domain.Knowledge;
using IcResistance.Domain.Primitives;
using Microsoft.AspNetCore.Components;

namespace IcResistance.Web.Components;

/// <summary>A rule id that opens into the rule's statement and how well it is founded. An id that the rule book does not hold stays plain text.</summary>
public sealed partial class RuleReference : ComponentBase
{
    [Parameter, EditorRequired]
    public required string Id { get; set; }

    [CascadingParameter]
    public Language Language { get; set; }

    private RuleEntry? Rule => KnowledgeCatalogue.Current.Rule(Id);

    private static Phrase State(RuleState state) => state switch
    {
        RuleState.Checked => new("checked against its source", "已核对来源"),
        RuleState.GeneralKnowledge => new("general knowledge, not yet checked", "常识性知识，尚未核对来源"),
        RuleState.ProductDecision => new("decision of this product, no source settles it", "本产品的约定，尚无来源定论"),
    };
}
