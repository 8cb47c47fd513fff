using Dash.Generator.Document;
using Dash.Generator.Model;

namespace Dash.Generator.Planning.Operations;

/// <summary>What an operation answers.</summary>
internal sealed class Answer
{
    /// <summary>Null when a success has no body.</summary>
    public TypeModel? Result { get; init; }

    public Schema? ResultSchema { get; init; }

    public required string Documentation { get; init; }

    public TypeModel? Error { get; init; }
}
