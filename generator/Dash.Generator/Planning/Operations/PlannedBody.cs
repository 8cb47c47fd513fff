namespace Dash.Generator.Planning.Operations;

/// <summary>A body as an argument, and what the method with this body is called after the operation.</summary>
internal sealed class PlannedBody
{
    public required string Ending { get; init; }

    public required PlannedArgument Argument { get; init; }
}
