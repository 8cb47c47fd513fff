using System.Text.Json;
using Dash.McpServer.Json;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Dash.McpServer.Resources;

internal sealed class PostResource(IEnumerable<McpServerTool> tools) : DashResource(new ResourceTemplate
{
    Name = "post",
    Title = "A post",
    UriTemplate = Template,
    Description = "One post with everything known about it, as get_post gives it.",
    MimeType = Json,
})
{
    public const string Template = "dash://posts/{id}";

    protected override Task<string> ReadTextAsync(string variable, RequestContext<ReadResourceRequestParams> request, CancellationToken cancellationToken) =>
        ToolReading.ReadAsync(tools, "get_post", new() { ["id"] = JsonSerializer.SerializeToElement(variable, ToolJson.TypeInfo<string>()) }, request, cancellationToken);
}
