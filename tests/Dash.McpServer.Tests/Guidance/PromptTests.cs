using System.Text.RegularExpressions;
using Dash.McpServer.Gate;
using Dash.McpServer.Tests.Kit;
using ModelContextProtocol;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace Dash.McpServer.Tests.Guidance;

public sealed partial class PromptTests
{
    private static readonly Dictionary<string, Dictionary<string, object?>> Needed = new()
    {
        ["plan_week"] = new() { ["topic"] = "Our summer sale" },
        ["import_sheet"] = new() { ["sheet"] = "channel,at,text\n144/x,2026-03-10 09:00,Hello" },
        ["move_campaign"] = new() { ["campaign"] = "#summer", ["shift"] = "one week later" },
        ["repair_failed_posts"] = [],
    };

    [Theory]
    [ClassData(typeof(Eras))]
    public async Task TheListDescribesEveryPromptAndArgument(string era)
    {
        await using var session = await SandboxSession.OpenAsync(era);
        var prompts = await session.Session.Client.ListPromptsAsync();

        Assert.Equal(Needed.Keys, prompts.Select(prompt => prompt.Name));
        Assert.All(prompts, prompt =>
        {
            Assert.NotEmpty(prompt.Title!);
            Assert.NotEmpty(prompt.Description!);
            Assert.All(prompt.ProtocolPrompt.Arguments!, argument => Assert.NotEmpty(argument.Description!));
            Assert.Equal(Needed[prompt.Name].Keys.Order(), prompt.ProtocolPrompt.Arguments!.Where(argument => argument.Required == true).Select(argument => argument.Name).Order());
        });
    }

    [Theory]
    [ClassData(typeof(Eras))]
    public async Task EveryPromptCarriesWhatThePersonGave(string era)
    {
        await using var session = await SandboxSession.OpenAsync(era);
        foreach (var (name, arguments) in Needed)
        {
            var text = await TextAsync(session.Session.Client, name, new(arguments) { ["time_zone"] = "Asia/Tokyo" });
            Assert.All(arguments.Values, value => Assert.Contains((string)value!, text));
            Assert.Contains("Asia/Tokyo", text);
            Assert.Matches(@"\n1\. ", text);
        }
    }

    [EraTheory]
    [InlineData("Full")]
    [InlineData("ReadOnly")]
    public async Task NoPromptAndNoInstructionNamesAToolThatIsNotThere(string mode)
    {
        await using var session = await GatedSession.OpenAsync(Enum.Parse<OperatorMode>(mode));
        var tools = (await session.Session.Client.ListToolsAsync()).Select(tool => tool.Name).ToHashSet();
        var texts = new List<string> { session.Session.Client.ServerInstructions! };
        foreach (var (name, arguments) in Needed)
        {
            texts.Add(await TextAsync(session.Session.Client, name, arguments));
        }

        var named = texts.SelectMany(text => ToolLike().Matches(text).Select(match => match.Value)).ToHashSet();
        Assert.NotEmpty(named);
        Assert.Subset(tools, named);
    }

    [EraFact]
    public async Task TheInstructionsTeachTheOrderInFewWords()
    {
        await using var session = await SandboxSession.OpenAsync();
        var text = session.Session.Client.ServerInstructions!;

        Assert.InRange(text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Length, 60, 199);
        string[] order = ["list_channels", "get_network_rules", "schedule_posts", "list_posts"];
        Assert.Equal(order, order.OrderBy(name => text.IndexOf(name, StringComparison.Ordinal)));
    }

    [EraTheory]
    [InlineData("plan_week", "{}", "needs the argument 'topic'")]
    [InlineData("plan_week", """{ "topic": "  " }""", "needs the argument 'topic'")]
    [InlineData("plan_week", """{ "topic": "a", "timezone": "UTC" }""", "Did you mean 'time_zone'?")]
    [InlineData("plan_month", "{}", "plan_month")]
    public async Task AWrongRequestIsRefusedWithTheReason(string name, string arguments, string reason)
    {
        await using var session = await SandboxSession.OpenAsync();
        var given = System.Text.Json.JsonSerializer.Deserialize<Dictionary<string, object?>>(arguments);

        var refusal = await Assert.ThrowsAsync<McpProtocolException>(async () => await session.Session.Client.GetPromptAsync(name, given));
        Assert.Equal(McpErrorCode.InvalidParams, refusal.ErrorCode);
        Assert.Contains(reason, refusal.Message);
    }

    private static async Task<string> TextAsync(McpClient client, string name, Dictionary<string, object?> arguments)
    {
        var message = Assert.Single((await client.GetPromptAsync(name, arguments)).Messages);
        Assert.Equal(Role.User, message.Role);
        return Assert.IsType<TextContentBlock>(message.Content).Text;
    }

    [GeneratedRegex(@"\b(?:list|get|find|check|validate|schedule|update|delete|upload)_[a-z_]+\b", RegexOptions.None, 1000)]
    private static partial Regex ToolLike();
}
