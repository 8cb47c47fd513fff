using Dash.Generator.Document;
using Dash.Generator.Model;

namespace Dash.Generator.Planning.Operations;

/// <summary>One way an operation answers.</summary>
internal sealed class Answer
{
    /// <summary>What the method is called after the operation: nothing for the main way, such as <c>Stream</c> for others.</summary>
    public string Ending { get; init; } = "";

    public required AnswerForm Form { get; init; }

    /// <summary>Whether a success may have no body beside those that have one.</summary>
    public bool MayBeEmpty { get; init; }

    /// <summary>Null when a success has no body, or one without a type of its own.</summary>
    public TypeModel? Result { get; init; }

    public Schema? ResultSchema { get; init; }

    public required string Documentation { get; init; }

    /// <summary>The media types to ask for; null for plain JSON.</summary>
    public string? Accept { get; init; }
}
