using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Dash.McpServer.Results;
using ModelContextProtocol.Protocol;

namespace Dash.McpServer.Tests.Kit;

/// <summary>What a tool answered, in the two forms in which a client sees it.</summary>
internal sealed record ToolReply(CallToolResult Result)
{
    public bool IsError => Result.IsError == true;

    public string Text => string.Join("\n", Result.Content.OfType<TextContentBlock>().Select(block => block.Text));

    /// <summary>Why the whole call failed, as data.</summary>
    public IReadOnlyList<JsonNode> Problems => [.. Result.Meta![RefusedCall.ProblemsKey]!.AsArray().Select(problem => problem!)];

    /// <summary>All that a client is given to read.</summary>
    public int Bytes => Encoding.UTF8.GetByteCount(Text) + Encoding.UTF8.GetByteCount(HasContent ? Content.ToJsonString() : Result.Meta?.ToJsonString() ?? "");

    public bool HasContent => Result.StructuredContent is not null;

    public JsonNode Content => JsonSerializer.SerializeToNode(Result.StructuredContent ?? throw new InvalidOperationException($"No structured content: {Text}"))!;

    /// <summary>A member of the structured content by its path, for example <c>results/0/id</c>.</summary>
    public JsonNode? this[string path] =>
        path.Split('/').Aggregate<string, JsonNode?>(Content, (node, part) => int.TryParse(part, out var index) ? node?[index] : node?[part]);

    public string TextAt(string path) => this[path]!.GetValue<string>();

    /// <summary>The codes of the problems of one item of a batch.</summary>
    public IReadOnlyList<string> Codes(int item = 0) =>
        [.. this[$"results/{item}/problems"]!.AsArray().Where(problem => problem!["severity"]!.GetValue<string>() == "error").Select(problem => problem!["code"]!.GetValue<string>())];
}
