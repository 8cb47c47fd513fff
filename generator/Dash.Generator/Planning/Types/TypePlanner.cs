using Dash.Generator.Diagnostics;
using Dash.Generator.Document;
using Dash.Generator.Model;
using Dash.Generator.Planning.Models;
using Dash.Generator.Planning.Schemas;

namespace Dash.Generator.Planning.Types;

/// <summary>Schema to C# type: an ordered list of strategies, the first answer wins.</summary>
internal sealed class TypePlanner(SchemaGraph graph, ShapeReader shapes, UnionReader unions, ModelRegistry models, ProblemList problems)
{
    private static readonly ITypeStrategy[] Strategies =
    [
        new FormFileType(),
        new ReferenceType(),
        new EnumType(),
        new UnionType(),
        new AllOfType(),
        new TupleType(),
        new ArrayType(),
        new BooleanType(),
        new IntegerType(),
        new NumberType(),
        new StringType(),
        new ObjectType(),
        new MapType(),
        new AnyType(),
    ];

    public SchemaGraph Graph => graph;

    public ShapeReader Shapes => shapes;

    public UnionReader Unions => unions;

    public ModelRegistry Models => models;

    public ProblemList Problems => problems;

    /// <summary>The type of a value that is not null.</summary>
    public TypeModel Plan(Schema schema, TypeSite site)
    {
        foreach (var keyword in schema.UnsupportedKeywords)
        {
            problems.Report(PlanningDescriptors.KeywordIgnored, graph.TargetOf(schema).Document, keyword.Position, keyword.Name);
        }

        TypeModel? type = null;
        for (var index = 0; type is null; index++)
        {
            type = Strategies[index].Plan(schema, site, this);
        }

        return type;
    }

    /// <summary>The type of an item or value, with its null where the schema allows one.</summary>
    public TypeModel PlanElement(Schema schema, TypeSite site) =>
        graph.IsNullable(schema) ? TypeModels.Nullable(Plan(schema, site)) : Plan(schema, site);
}
