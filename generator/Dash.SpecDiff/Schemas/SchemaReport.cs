using Dash.Generator.Document;
using Dash.SpecDiff.Changes;
using Dash.SpecDiff.Checks;
using Dash.SpecDiff.Specs;

namespace Dash.SpecDiff.Schemas;

/// <summary>Notes changes of schemas with the place of the keyword on either side.</summary>
internal sealed class SchemaReport(Spec old, Spec @new, ChangeLog log)
{
    public Spec Old => old;

    public Spec New => @new;

    public ChangeLog Log => log;

    /// <summary>A change of a keyword; where one side does not write it, its place is that of the schema.</summary>
    public void Add(SchemaPair pair, FlowCheck check, string keyword, string detail) => Add(pair, check.For(pair.Flow), keyword, detail);

    public void Add(SchemaPair pair, Check check, string keyword, string detail) =>
        log.Add(check, pair.Where, new Spot(At(old, pair.Old, keyword), At(@new, pair.New, keyword)), detail);

    public static Place At(Spec spec, SchemaView view, string keyword)
    {
        foreach (var part in view.Parts)
        {
            if (spec.NodeOf(part)?.Find(keyword) is { } member)
            {
                return spec.At(part, member.Position);
            }
        }

        return spec.At(view.Source);
    }

    public static Place At(Spec spec, ViewMember member) => spec.At(member.Owner, member.Position);

    /// <summary>The place of a value in a list such as <c>enum</c>.</summary>
    public static Place At(Spec spec, SchemaView view, JsonNode value) => spec.At(view.Source, value.Position);
}
