using Dash.Generator.Planning.Schemas;

namespace Dash.Generator.Planning.Types;

/// <summary>Where a type is asked for.</summary>
/// <param name="Place">What a type made for this place would be called.</param>
/// <param name="Direction">The way the value travels.</param>
internal readonly record struct TypeSite(string Place, Direction Direction)
{
    public TypeSite Below(string name) => this with { Place = Place + name };
}
