using Dash.Generator.Document;
using Dash.Generator.Model;

namespace Dash.Generator.Planning.Types;

/// <summary>One way of turning a schema into a type.</summary>
internal interface ITypeStrategy
{
    /// <summary>The type, or null when the schema is not of this strategy's kind.</summary>
    TypeModel? Plan(Schema schema, TypeSite site, TypePlanner types);
}
