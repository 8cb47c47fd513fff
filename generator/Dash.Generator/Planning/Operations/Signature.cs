using Dash.Generator.Model;
using Dash.Generator.Support;

namespace Dash.Generator.Planning.Operations;

/// <summary>The arguments of a method and what it does with them.</summary>
internal sealed class Signature
{
    public required EquatableArray<ArgumentModel> Arguments { get; init; }

    public required EquatableArray<RequestPartModel> Parts { get; init; }
}
