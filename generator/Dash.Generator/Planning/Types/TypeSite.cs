using Dash.Generator.Planning.Schemas;

namespace Dash.Generator.Planning.Types;

/// <summary>Where a type is asked for.</summary>
/// <param name="Within">What the place is in.</param>
/// <param name="Direction">The way the value travels.</param>
internal readonly record struct TypeSite(string Within, Direction Direction)
{
    /// <summary>Joined to the place only when somebody asks: most places need no type of their own.</summary>
    private string? Name { get; init; }

    /// <summary>What a type made for this place would be called.</summary>
    public string Place => Within + Name;

    public TypeSite Below(string name) => new(Place, Direction) { Name = name };
}
