using System.Text.Json;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Dash.McpServer.Prompts;

/// <summary>A way of working that a person starts by name: one message that leads a model through the tools.</summary>
internal abstract class DashPrompt(Prompt prompt) : McpServerPrompt
{
    /// <inheritdoc />
    public override Prompt ProtocolPrompt => prompt;

    /// <inheritdoc />
    public override IReadOnlyList<object> Metadata => [];

    /// <summary>The message.</summary>
    protected abstract string Write(PromptValues values);

    /// <inheritdoc />
    public override ValueTask<GetPromptResult> GetAsync(RequestContext<GetPromptRequestParams> request, CancellationToken cancellationToken = default)
    {
        var values = PromptValues.Read(prompt, request.Params?.Arguments ?? new Dictionary<string, JsonElement>());
        var message = new PromptMessage { Role = Role.User, Content = new TextContentBlock { Text = Write(values) } };
        return ValueTask.FromResult(new GetPromptResult { Description = prompt.Description, Messages = [message] });
    }

    protected static PromptArgument Needed(string name, string description) => new() { Name = name, Description = description, Required = true };

    protected static PromptArgument Optional(string name, string description) => new() { Name = name, Description = description, Required = false };
}
