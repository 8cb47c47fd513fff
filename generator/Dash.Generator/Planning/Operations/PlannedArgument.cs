using Dash.Generator.Model;

namespace Dash.Generator.Planning.Operations;

/// <summary>An argument, its part of the request, and its place in the signature.</summary>
internal sealed class PlannedArgument
{
    public required ArgumentModel Argument { get; init; }

    public required RequestPartModel Part { get; init; }

    /// <summary>Arguments stand in ascending order of rank: path, required others, body, optional ones.</summary>
    public required int Rank { get; init; }
}
