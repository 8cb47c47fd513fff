using System.Text.Json;

namespace Dash.Runtime.Json;

/// <summary>
/// JSON is not what the API describes: another type, a missing member, broken syntax. The message says where and what was expected and
/// never repeats a value, because values may be private.
/// </summary>
/// <remarks><see cref="JsonException.Path"/> holds the JSON path, <c>$.data[3].id</c>.</remarks>
public sealed class JsonFormatException : JsonException
{
    private readonly string _problem;

    /// <summary>Reports a problem at a place that is not known yet; whoever holds the text finds the path.</summary>
    /// <param name="problem">What was expected and what was found, without values.</param>
    /// <param name="offset">Where in the text, in bytes from its beginning.</param>
    public JsonFormatException(string problem, long offset)
        : base(problem)
    {
        _problem = problem;
        Offset = offset;
    }

    private JsonFormatException(string problem, long offset, string path, Exception inner)
        : base($"{path}: {problem}", path, lineNumber: null, bytePositionInLine: null, inner)
    {
        _problem = problem;
        Offset = offset;
    }

    /// <summary>Where in the text the problem is, in bytes from its beginning.</summary>
    public long Offset { get; }

    internal static JsonFormatException Unexpected(ref Utf8JsonReader reader, string expected) =>
        new($"expected {expected}, found {Describe(reader.TokenType)}.", reader.TokenStartIndex);

    internal static JsonFormatException Misfit(ref Utf8JsonReader reader, string expected) =>
        new($"expected {expected}, found {Describe(reader.TokenType)} that is none.", reader.TokenStartIndex);

    internal JsonFormatException At(string path) => new(_problem, Offset, path, this);

    internal static JsonFormatException Syntax(string path, long offset, JsonException inner) =>
        new("the text is no valid JSON from here on, or ends too early.", offset, path, inner);

    private static string Describe(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "a number",
        JsonTokenType.True or JsonTokenType.False => "a boolean",
        JsonTokenType.Null => "null",
        _ => "the end of the text",
    };
}
