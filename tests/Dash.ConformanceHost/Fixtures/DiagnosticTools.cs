using System.ComponentModel;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using Server = ModelContextProtocol.Server.McpServer;

namespace Dash.ConformanceHost.Fixtures;

/// <summary>Tools by which the suite looks at the server itself.</summary>
[McpServerToolType]
internal sealed class DiagnosticTools(IOptions<McpServerOptions> options)
{
    [McpServerTool(Name = "test_missing_capability"), Description("Needs a client that can sample.")]
    public static string Capability(Server server) => server.ClientCapabilities?.Sampling is not null
        ? "The client can sample."
        : throw new MissingRequiredClientCapabilityException(new ClientCapabilities { Sampling = new() }, "This tool needs sampling, which the client did not declare.");

    [McpServerTool(Name = "test_streaming_elicitation"), Description("Asks the person on the stream of the answer.")]
    public static string Streaming(RequestContext<CallToolRequestParams> request) => request.Params.InputResponses is not null
        ? "Answered."
        : throw new InputRequiredException(
            new Dictionary<string, InputRequest>(StringComparer.Ordinal) { ["confirm"] = InputRequest.ForElicitation(Questions.PersonForConsent()) },
            SealedState.Seal("asked"));

    [McpServerTool(Name = "test_logging_tool"), Description("Logs to a client that asked for it.")]
    public static string Log(Server server)
    {
        server.AsClientLoggerProvider().CreateLogger("fixtures").LogInformation("Logged");
        return "Done.";
    }

    [McpServerTool(Name = "test_trigger_tool_change"), Description("Makes the list of tools change.")]
    public string ChangeTools()
    {
        var passing = McpServerTool.Create(() => "Gone soon.", new McpServerToolCreateOptions { Name = $"passing_{Guid.NewGuid():N}", Description = "Comes and goes." });
        var tools = options.Value.ToolCollection!;
        tools.Add(passing);
        tools.Remove(passing);
        return "Changed.";
    }

    [McpServerTool(Name = "test_trigger_prompt_change"), Description("Makes the list of prompts change.")]
    public string ChangePrompts()
    {
        var passing = McpServerPrompt.Create(() => "Gone soon.", new McpServerPromptCreateOptions { Name = $"passing_{Guid.NewGuid():N}", Description = "Comes and goes." });
        var prompts = options.Value.PromptCollection!;
        prompts.Add(passing);
        prompts.Remove(passing);
        return "Changed.";
    }
}
