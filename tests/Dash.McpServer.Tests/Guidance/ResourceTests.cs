using System.Text;
using System.Text.Json.Nodes;
using Dash.McpServer.Tests.Kit;
using Dash.Scheduling;
using ModelContextProtocol;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace Dash.McpServer.Tests.Guidance;

public sealed class ResourceTests
{
    [Theory]
    [ClassData(typeof(Eras))]
    public async Task TheListsNameEveryAddressAndPattern(string era)
    {
        await using var session = await SandboxSession.OpenAsync(era);
        var resources = await session.Session.Client.ListResourcesAsync();
        var templates = await session.Session.Client.ListResourceTemplatesAsync();

        Assert.Equal(["dash://channels", .. NetworkNames.All.Select(name => $"dash://rules/{name}")], resources.Select(resource => resource.Uri));
        Assert.Equal(["dash://rules/{network}", "dash://posts/{id}"], templates.Select(template => template.UriTemplate));
        Assert.All(resources, resource => Assert.False(string.IsNullOrEmpty(resource.Description) || string.IsNullOrEmpty(resource.Title)));
        Assert.All(templates, template => Assert.False(string.IsNullOrEmpty(template.Description) || string.IsNullOrEmpty(template.Title)));
    }

    [EraFact]
    public async Task TheRulesAreTheOnesThatPostsAreHeldAgainst()
    {
        await using var session = await SandboxSession.OpenAsync();
        foreach (var network in Enum.GetValues<Network>())
        {
            var text = await ReadAsync(session.Session.Client, $"dash://rules/{network.ToWire()}");
            var read = NetworkRuleBook.Parse(Encoding.UTF8.GetBytes(text));

            Assert.Equal([network], read.Networks);
            Assert.Equivalent(NetworkRuleBook.Default.For(network), read.For(network), strict: true);
            Assert.Equal(NetworkRuleBook.Default.Write(network), read.Write(network));
        }
    }

    [EraFact]
    public async Task EveryRuleHasASourceAndEverySourceADay()
    {
        await using var session = await SandboxSession.OpenAsync();
        var rules = JsonNode.Parse(await ReadAsync(session.Session.Client, "dash://rules/x"))!;
        var sources = rules["sources"]!.AsObject();

        Assert.NotEmpty(sources);
        Assert.All(sources, source => Assert.Matches(@"^\d{4}-\d\d-\d\d$", source.Value!["verified_on"]!.GetValue<string>()));
        Assert.True(sources.ContainsKey(rules["networks"]!["x"]!["text"]!["limit"]!["source"]!.GetValue<string>()));
        Assert.Equal(280, rules["networks"]!["x"]!["text"]!["limit"]!["max"]!.GetValue<int>());
        Assert.All(rules["networks"]!["x"]!["files"]!.AsArray(), file => Assert.True(sources.ContainsKey(file!["source"]!.GetValue<string>())));
        Assert.Contains(rules["networks"]!["x"]!["files"]!.AsArray(), file => file!["subject"]!.GetValue<string>() == "bytes" && file["max"] is not null);
        Assert.Contains("seconds", rules["file_units"]!.GetValue<string>());
    }

    [Theory]
    [ClassData(typeof(Eras))]
    public async Task ChannelsAndPostsAreWhatTheToolsSay(string era)
    {
        await using var session = await SandboxSession.OpenAsync(era);
        var id = await session.ScheduleAsync($$"""{ "channel": "144/x", "at": "{{Future.At(1)}}", "text": "Hello" }""");

        var channels = JsonNode.Parse(await ReadAsync(session.Session.Client, "dash://channels"));
        var post = JsonNode.Parse(await ReadAsync(session.Session.Client, $"dash://posts/{id}"));
        var escaped = JsonNode.Parse(await ReadAsync(session.Session.Client, $"dash://posts/{Uri.EscapeDataString(id)}"));

        Assert.True(JsonNode.DeepEquals((await session.CallAsync("list_channels", "{}")).Content, channels));
        Assert.Contains("Hello", post!.ToJsonString());
        Assert.Equal(post["post"]?.ToJsonString(), escaped!["post"]?.ToJsonString());
    }

    [Theory]
    [InlineData(Eras.Session, "dash://rules/myspace")]
    [InlineData(Eras.Stateless, "dash://rules/myspace")]
    [InlineData(Eras.Stateless, "dash://rules/")]
    [InlineData(Eras.Stateless, "dash://rules/x/y")]
    [InlineData(Eras.Stateless, "dash://posts/x:999999")]
    [InlineData(Eras.Session, "dash://posts/x:999999")]
    [InlineData(Eras.Stateless, "dash://nothing")]
    [InlineData(Eras.Stateless, "file:///etc/passwd")]
    public async Task AnAddressThatLeadsNowhereIsNamedInTheError(string era, string uri)
    {
        await using var session = await SandboxSession.OpenAsync(era);

        var refusal = await Assert.ThrowsAsync<McpProtocolException>(async () => await session.Session.Client.ReadResourceAsync(uri));

        Assert.Equal(McpErrorCode.InvalidParams, refusal.ErrorCode);
        Assert.Equal(uri, refusal.Data["uri"]?.ToString());
        Assert.Contains("not found", refusal.Message);
    }

    [EraFact]
    public async Task WhatTheServiceRefusesIsSaidWithoutASecret()
    {
        await using var session = await SandboxSession.OpenAsync(key: "a-wrong-key-0001");

        var refusal = await Assert.ThrowsAsync<McpProtocolException>(async () => await session.Session.Client.ReadResourceAsync("dash://channels"));

        Assert.Contains("unauthorized", refusal.Message);
        Assert.DoesNotContain("a-wrong-key-0001", refusal.Message);
    }

    private static async Task<string> ReadAsync(McpClient client, string uri)
    {
        var content = Assert.Single((await client.ReadResourceAsync(uri)).Contents);
        Assert.Equal((uri, "application/json"), (content.Uri, content.MimeType));
        return Assert.IsType<TextResourceContents>(content).Text;
    }
}
