using System.Text;
using System.Text.Json.Nodes;

namespace Dash.Sandbox.Tests;

/// <summary>An answer of the sandbox.</summary>
internal sealed record Answer(int Status, JsonNode? Json, byte[] Bytes, IReadOnlyDictionary<string, string> Headers)
{
    public JsonNode? this[string name] => Json![name];

    public string Text => Encoding.UTF8.GetString(Bytes);

    /// <summary>The one message about a member; fails when there is none or more than one.</summary>
    public string ErrorOf(string field)
    {
        Assert.True(Json?["errors"]?[field] is JsonArray, $"Expected an error of '{field}': {Text}");
        return Assert.Single(Json!["errors"]![field]!.AsArray())!.GetValue<string>();
    }

    public Answer Expect(int status)
    {
        Assert.True(Status == status, $"Expected {status}, got {Status}: {Text}");
        return this;
    }
}
