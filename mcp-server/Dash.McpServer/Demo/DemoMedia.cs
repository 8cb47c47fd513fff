namespace Dash.McpServer.Demo;

/// <summary>Ids of the files that the demo uploaded.</summary>
internal sealed record DemoMedia(string Image, string Video);
