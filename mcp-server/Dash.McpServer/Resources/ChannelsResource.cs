using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Dash.McpServer.Resources;

internal sealed class ChannelsResource(IEnumerable<McpServerTool> tools) : DashResource(new ResourceTemplate
{
    Name = "channels",
    Title = "Channels",
    UriTemplate = Address,
    Description = "The accounts that can be reached and their channels, as list_channels gives them.",
    MimeType = Json,
})
{
    public const string Address = "dash://channels";

    protected override Task<string> ReadTextAsync(string variable, RequestContext<ReadResourceRequestParams> request, CancellationToken cancellationToken) =>
        ToolReading.ReadAsync(tools, "list_channels", [], request, cancellationToken);
}
