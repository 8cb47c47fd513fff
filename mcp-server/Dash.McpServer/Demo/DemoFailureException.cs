namespace Dash.McpServer.Demo;

/// <summary>A step of the demo did not do what it should have; the message says which and what was seen.</summary>
internal sealed class DemoFailureException(string message) : Exception(message);
