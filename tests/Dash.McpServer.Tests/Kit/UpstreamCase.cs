using Dash.Sandbox;

namespace Dash.McpServer.Tests.Kit;

/// <summary>Something that goes wrong at the service, what a tool is to make of it, and whether a post is there afterwards.</summary>
/// <param name="Fault">What goes wrong.</param>
/// <param name="Code">Code of the problem; null where the outcome is found to be fine.</param>
/// <param name="Retryable">Whether the same call may succeed later.</param>
/// <param name="NextTool">The tool that helps.</param>
/// <param name="Exists">Whether the post of a create is there.</param>
internal sealed record UpstreamCase(SandboxFault Fault, string? Code, bool Retryable = false, string? NextTool = null, bool Exists = false);
