using Dash.Generator.Model;
using Dash.Generator.Support;

namespace Dash.Generator.Planning.Operations;

/// <summary>The arguments of a method and what it does with them.</summary>
internal sealed class Signature
{
    /// <summary>What the method is called after the operation: nothing, or such as <c>FromForm</c> for another body than the main one.</summary>
    public string Ending { get; init; } = "";

    public required EquatableArray<ArgumentModel> Arguments { get; init; }

    public required EquatableArray<RequestPartModel> Parts { get; init; }
}
