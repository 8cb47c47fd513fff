using Dash.Generator.Document;
using Dash.Generator.Model;

namespace Dash.Generator.Planning.Types;

/// <summary>A schema that says nothing about the value: any JSON.</summary>
internal sealed class AnyType : ITypeStrategy
{
    public TypeModel? Plan(Schema schema, TypeSite site, TypePlanner types) => TypeModels.Any;
}
