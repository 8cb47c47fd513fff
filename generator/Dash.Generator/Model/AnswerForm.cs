namespace Dash.Generator.Model;

/// <summary>The ways an answer is read.</summary>
internal enum AnswerForm
{
    /// <summary>There is no body.</summary>
    None,
    Json,
    Text,

    /// <summary>Bytes as they arrive.</summary>
    Stream,

    /// <summary>Server-sent events.</summary>
    Events,

    /// <summary>JSON texts one behind the other.</summary>
    Lines,

    /// <summary>One of several bodies, by status.</summary>
    Choice,
}
