using System.ComponentModel;
using System.Text.Json;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using Server = ModelContextProtocol.Server.McpServer;

namespace Dash.ConformanceHost.Fixtures;

/// <summary>Tools that talk with the client while they run, as the revisions with a session allow.</summary>
[McpServerToolType]
internal sealed class ConversationTools
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    [McpServerTool(Name = "test_tool_with_progress"), Description("Reports progress three times.")]
    public static async Task<string> ProgressAsync(RequestContext<CallToolRequestParams> request, CancellationToken cancellationToken)
    {
        foreach (var progress in new[] { 0, 50, 100 })
        {
            if (request.Params?.ProgressToken is { } token)
            {
                await request.Server.NotifyProgressAsync(token, new ProgressNotificationValue { Progress = progress, Total = 100 }, cancellationToken: cancellationToken);
            }

            await Task.Delay(Pause, cancellationToken);
        }

        return "Reported.";
    }

    [McpServerTool(Name = "test_tool_with_logging"), Description("Logs three times to the client.")]
    public static async Task<string> LogAsync(Server server, CancellationToken cancellationToken)
    {
        foreach (var message in new[] { "Tool execution started", "Tool processing data", "Tool execution completed" })
        {
            var entry = new LoggingMessageNotificationParams { Level = LoggingLevel.Info, Data = JsonSerializer.SerializeToElement(message) };
            await server.SendNotificationAsync(NotificationMethods.LoggingMessageNotification, entry, cancellationToken: cancellationToken);
            await Task.Delay(Pause, cancellationToken);
        }

        return "Logged.";
    }

    [McpServerTool(Name = "test_sampling"), Description("Asks the model of the client.")]
    public static async Task<string> SampleAsync(Server server, [Description("What to ask.")] string prompt, CancellationToken cancellationToken)
    {
        var answer = await server.SampleAsync(Questions.Model(prompt, maxTokens: 100), cancellationToken);
        return $"LLM response: {answer.Content.OfType<TextContentBlock>().First().Text}";
    }

    [McpServerTool(Name = "test_elicitation"), Description("Asks the person for a name and an address.")]
    public static Task<string> ElicitAsync(Server server, [Description("What to ask.")] string message, CancellationToken cancellationToken) =>
        AskAsync(server, "User response", Questions.Person(message, ("username", new ElicitRequestParams.StringSchema { Description = "User's response" }), ("email", new ElicitRequestParams.StringSchema { Description = "User's email address" })), cancellationToken);

    [McpServerTool(Name = "test_elicitation_sep1034_defaults"), Description("Asks with a default for each kind of value.")]
    public static Task<string> ElicitDefaultsAsync(Server server, CancellationToken cancellationToken) => AskAsync(
        server,
        "Elicitation completed",
        Questions.Person(
            "Please confirm these values",
            ("name", new ElicitRequestParams.StringSchema { Default = "John Doe" }),
            ("age", new ElicitRequestParams.NumberSchema { Type = "integer", Default = 30 }),
            ("score", new ElicitRequestParams.NumberSchema { Default = 95.5 }),
            ("status", new ElicitRequestParams.UntitledSingleSelectEnumSchema { Enum = ["active", "inactive", "pending"], Default = "active" }),
            ("verified", new ElicitRequestParams.BooleanSchema { Default = true })),
        cancellationToken);

    [McpServerTool(Name = "test_elicitation_sep1330_enums"), Description("Asks with each kind of choice.")]
    public static Task<string> ElicitChoicesAsync(Server server, CancellationToken cancellationToken) => AskAsync(
        server,
        "Elicitation completed",
        Questions.Person(
            "Please choose",
            ("untitledSingle", new ElicitRequestParams.UntitledSingleSelectEnumSchema { Enum = ["option1", "option2", "option3"] }),
            ("titledSingle", new ElicitRequestParams.TitledSingleSelectEnumSchema { OneOf = Titled("First Option", "Second Option", "Third Option") }),
            ("legacyEnum", new ElicitRequestParams.LegacyTitledEnumSchema { Enum = ["opt1", "opt2", "opt3"], EnumNames = ["Option One", "Option Two", "Option Three"] }),
            ("untitledMulti", new ElicitRequestParams.UntitledMultiSelectEnumSchema { Items = new() { Enum = ["option1", "option2", "option3"] } }),
            ("titledMulti", new ElicitRequestParams.TitledMultiSelectEnumSchema { Items = new() { AnyOf = Titled("First Choice", "Second Choice", "Third Choice") } })),
        cancellationToken);

    private static List<ElicitRequestParams.EnumSchemaOption> Titled(params string[] titles) =>
        [.. titles.Select((title, index) => new ElicitRequestParams.EnumSchemaOption { Const = $"value{index + 1}", Title = title })];

    private static async Task<string> AskAsync(Server server, string introduction, ElicitRequestParams question, CancellationToken cancellationToken)
    {
        var answer = await server.ElicitAsync(question, cancellationToken);
        return $"{introduction}: action={answer.Action}, content={JsonSerializer.Serialize(answer.Content)}";
    }
}
