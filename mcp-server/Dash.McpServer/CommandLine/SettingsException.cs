namespace Dash.McpServer.CommandLine;

/// <summary>The server cannot start as it was asked to; the message names the ways out.</summary>
internal sealed class SettingsException(string message) : Exception(message);
