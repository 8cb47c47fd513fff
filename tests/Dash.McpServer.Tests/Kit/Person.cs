using System.Text.Json;
using Dash.McpServer.Gate;
using ModelContextProtocol.Protocol;

namespace Dash.McpServer.Tests.Kit;

/// <summary>What a person may do with a question.</summary>
internal static class Person
{
    public static ElicitResult Agrees() => Answers(yes: true);

    /// <summary>Sends the form off and leaves its one field at no.</summary>
    public static ElicitResult LeavesItOff() => Answers(yes: false);

    public static ElicitResult Declines() => new() { Action = "decline" };

    public static ElicitResult Dismisses() => new() { Action = "cancel" };

    public static ElicitResult AcceptsWithoutContent() => new() { Action = "accept" };

    private static ElicitResult Answers(bool yes) => new()
    {
        Action = "accept",
        Content = new Dictionary<string, JsonElement> { [GateCalls.Question] = JsonSerializer.SerializeToElement(yes) },
    };
}
