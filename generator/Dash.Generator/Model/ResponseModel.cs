namespace Dash.Generator.Model;

/// <summary>What makes the second method of an operation: its name, and the record of the headers.</summary>
internal sealed record ResponseModel
{
    public required string Name { get; init; }

    public required TypeNameModel Headers { get; init; }
}
