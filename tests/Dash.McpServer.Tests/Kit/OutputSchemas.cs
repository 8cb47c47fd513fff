using ModelContextProtocol.Client;
using NJsonSchema;

namespace Dash.McpServer.Tests.Kit;

/// <summary>Holds results against the schema that the same server published for them, with a judge that shares no code with it.</summary>
internal static class OutputSchemas
{
    public static async Task HoldAsync(McpClient client, string tool, ToolReply reply)
    {
        if (!reply.HasContent)
        {
            Assert.True(reply.IsError, $"{tool} answered without structured content: {reply.Text}");
            return;
        }

        var published = (await client.ListToolsAsync()).Single(candidate => candidate.Name == tool).ProtocolTool.OutputSchema;
        var schema = await JsonSchema.FromJsonAsync(published!.Value.GetRawText());
        var failures = schema.Validate(reply.Content.ToJsonString());
        Assert.True(failures.Count == 0, $"{tool}: {string.Join("; ", failures.Select(failure => failure.ToString()))}\n{reply.Content}");
    }
}
