using Dash.Generator.Diagnostics;
using Dash.Generator.Document;
using Dash.Generator.Model;
using Dash.Generator.Planning.Schemas;

namespace Dash.Generator.Planning.Types;

/// <summary>Several variants become a union. Variants that only narrow the value leave its type alone.</summary>
internal sealed class UnionType : ITypeStrategy
{
    public TypeModel? Plan(Schema schema, TypeSite site, TypePlanner types)
    {
        var union = types.Unions.Of(schema);
        var document = types.Graph.TargetOf(schema).Document;
        if (schema.OneOf.Count > 0 && schema.AnyOf.Count > 0)
        {
            types.Problems.Report(UnionDescriptors.SecondUnionIgnored, document, schema.Position);
        }

        if (union.IsTooLarge)
        {
            types.Problems.Report(UnionDescriptors.TooManyVariants, document, schema.Position, union.Variants.Count.ToString(System.Globalization.CultureInfo.InvariantCulture));
            return TypeModels.Any;
        }

        if (ReferenceEquals(union, UnionShape.Cut))
        {
            types.Problems.Report(UnionDescriptors.TooManyCombinations, document, schema.Position);
            return types.Shapes.IsObjectLike(schema) ? null : TypeModels.Any;
        }

        if (union.IsUnion)
        {
            return types.Models.Records.Reference(schema, site);
        }

        if (!union.IsAny && union.Single is null && SchemaFacts.UnionOf(schema).Count > 0)
        {
            types.Problems.Report(Descriptors.NotEnforced, document, schema.Position, schema.OneOf.Count > 0 ? "oneOf" : "anyOf");
        }

        return union.IsAny ? TypeModels.Any : null;
    }
}
