using System.Collections.Generic;
using Dash.Generator.Document;
using Dash.Generator.Model;

namespace Dash.Generator.Planning.Operations;

/// <summary>One representation of an answer; those that differ in nothing but the spelling of their media type are one.</summary>
internal sealed class AnswerContent
{
    public required AnswerForm Form { get; init; }

    /// <summary>Null when there is no body.</summary>
    public MediaTypeContent? Content { get; init; }

    public List<string> MediaTypes { get; } = [];

    /// <summary>The same body as text, which nobody asks for.</summary>
    public List<MediaTypeContent> LeftOut { get; } = [];
}
