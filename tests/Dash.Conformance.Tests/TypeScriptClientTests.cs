using System.Text.Json;
using System.Text.Json.Nodes;
using Dash.Conformance.Tests.Kit;
using Dash.ConformanceHost;

namespace Dash.Conformance.Tests;

/// <summary>The official TypeScript clients, the first and the second, in both eras.</summary>
public sealed class TypeScriptClientTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    [JudgesTheory]
    [InlineData("v1", "legacy")]
    [InlineData("v2", "legacy")]
    [InlineData("v2", "modern")]
    public async Task TheyListAndCallToolsOverStandardStreams(string library, string era)
    {
        var seen = await RunAsync(new JsonObject
        {
            ["library"] = library,
            ["era"] = era,
            ["command"] = "dotnet",
            ["args"] = new JsonArray(HttpProgram.Assembly, "serve", "--sandbox"),
            ["calls"] = Calls(("list_channels", "{}"), ("get_network_rules", """{ "network": "x" }"""), ("list_channels", """{ "no_such": 1 }""")),
        });

        HoldRealServer(seen);
    }

    [JudgesTheory]
    [InlineData("v1", "legacy")]
    [InlineData("v2", "legacy")]
    [InlineData("v2", "modern")]
    public async Task TheyListAndCallToolsOverHttp(string library, string era)
    {
        await using var server = await HttpProgram.StartAsync();
        var seen = await RunAsync(new JsonObject
        {
            ["library"] = library,
            ["era"] = era,
            ["url"] = server.Url,
            ["token"] = HttpProgram.Token,
            ["calls"] = Calls(("list_channels", "{}"), ("get_network_rules", """{ "network": "x" }"""), ("list_channels", """{ "no_such": 1 }""")),
        });

        HoldRealServer(seen);
    }

    [JudgesTheory]
    [InlineData("v1", "legacy", "test_elicitation")]
    [InlineData("v2", "legacy", "test_elicitation")]
    [InlineData("v2", "modern", "test_input_required_result_elicitation")]
    public async Task TheySeeProgressAndAreAskedOverHttp(string library, string era, string asking)
    {
        await using var app = await ConformanceServer.StartFixturesAsync();
        var seen = await RunAsync(new JsonObject
        {
            ["library"] = library,
            ["era"] = era,
            ["url"] = ConformanceServer.EndpointOf(app).ToString(),
            ["token"] = "added by the host",
            ["calls"] = Calls(("test_tool_with_progress", "{}"), (asking, asking == "test_elicitation" ? """{ "message": "Who?" }""" : "{}")),
        });

        Assert.Equal([0, 50, 100], seen["results"]![0]!["progress"]!.AsArray().Select(value => value!.GetValue<int>()));
        Assert.Single(seen["questions"]!.AsArray());
        Assert.Contains("Ada", seen["results"]![1]!["text"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    private static void HoldRealServer(JsonNode seen)
    {
        Assert.Contains("schedule_posts", seen["tools"]!.AsArray().Select(tool => tool!.GetValue<string>()));
        Assert.Equal([false, false, true], seen["results"]!.AsArray().Select(result => result!["isError"]!.GetValue<bool>()));
        Assert.NotEmpty(seen["results"]![0]!["structured"]!["channels"]!.AsArray());
        Assert.Contains("no_such", seen["results"]![2]!["text"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    private static JsonArray Calls(params (string Name, string Arguments)[] calls) =>
        [.. calls.Select(call => new JsonObject { ["name"] = call.Name, ["arguments"] = JsonNode.Parse(call.Arguments) })];

    private static async Task<JsonNode> RunAsync(JsonObject order)
    {
        var run = await Judges.RunScriptAsync("client.mjs", order.ToJsonString(), Patience);
        Assert.True(run.ExitCode == 0, run.Errors + run.Output);
        return JsonSerializer.Deserialize<JsonNode>(run.Output)!;
    }
}
