using Dash.McpServer.Tests.Kit;
using Dash.Scheduling;

namespace Dash.McpServer.Tests;

/// <summary>list_channels, list_pinterest_boards, get_network_rules and upload_media.</summary>
public sealed class LookupTests
{
    [Theory]
    [ClassData(typeof(Eras))]
    public async Task EveryAccountHasAChannelPerNetwork(string era)
    {
        await using var session = await SandboxSession.OpenAsync(era);
        var all = await session.CallAsync("list_channels", "{}");
        var pinterest = await session.CallAsync("list_channels", """{ "network": "pinterest" }""");

        Assert.Equal(20, all["channels"]!.AsArray().Count);
        Assert.Contains("144/instagram", all.Text);
        Assert.Equal(["144/pinterest", "145/pinterest"], pinterest["channels"]!.AsArray().Select(channel => channel!["id"]!.GetValue<string>()));
    }

    [Theory]
    [InlineData(Eras.Session, "144")]
    [InlineData(Eras.Stateless, "144/pinterest")]
    public async Task BoardsAreListedByAccountOrByAnyOfItsChannels(string era, string account)
    {
        await using var session = await SandboxSession.OpenAsync(era);
        var reply = await session.CallAsync("list_pinterest_boards", $$"""{ "account_id": "{{account}}" }""");

        Assert.Equal("144", reply.TextAt("account_id"));
        Assert.NotEmpty(reply["boards"]!.AsArray());
        Assert.Contains(reply.TextAt("boards/0/name"), reply.Text);
    }

    [Theory]
    [InlineData(Eras.Session, "launch.jpg", "image")]
    [InlineData(Eras.Stateless, "clip.mp4", "video")]
    public async Task AnUploadedFileIsToldByItsKind(string era, string file, string kind)
    {
        await using var session = await SandboxSession.OpenAsync(era);
        var reply = await session.CallAsync("upload_media", $$"""{ "account_id": "144", "url": "{{new Uri(session.Sandbox.FilesAddress, file)}}" }""");

        Assert.False(reply.IsError, reply.Text);
        Assert.Equal(kind, reply.TextAt("kind"));
        Assert.Contains(reply.TextAt("media_id"), reply.Text);
    }

    [EraTheory]
    [InlineData("launch.jpg")]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://example.com/launch.jpg")]
    public async Task OnlyPublicAddressesAreTaken(string url)
    {
        await using var session = await SandboxSession.OpenAsync();
        var reply = await session.CallAsync("upload_media", $$"""{ "account_id": "144", "url": "{{url}}" }""");

        Assert.True(reply.IsError);
        Assert.Contains("/url", reply.Text);
        Assert.Contains("http", reply.Text);
    }

    [Theory]
    [ClassData(typeof(Eras))]
    public async Task TheRulesOfAllNetworksComeFromTheRuleBook(string era)
    {
        await using var session = await PipedSession.OpenAsync(new BrokenProvider(), era);
        var reply = await session.CallAsync("get_network_rules", "{}");

        Assert.Equal(NetworkNames.All, reply["networks"]!.AsArray().Select(rules => rules!["network"]!.GetValue<string>()));
        foreach (var network in Enum.GetValues<Network>())
        {
            Assert.Contains($"{network.ToWire()} (rules read on", reply.Text);
        }
    }

    [EraFact]
    public async Task TheRulesOfOneNetworkNameItsFields()
    {
        await using var session = await PipedSession.OpenAsync(new BrokenProvider());
        var reply = await session.CallAsync("get_network_rules", """{ "network": "pinterest" }""");

        var required = reply["networks/0/rules"]!.AsArray().Where(rule => rule!["says"]!.GetValue<string>().StartsWith("required", StringComparison.Ordinal)).Select(rule => rule!["rule"]!.GetValue<string>());
        Assert.Equal(["options.title", "options.board"], required);
        Assert.Contains("options.board: required", reply.Text);
    }

    [EraFact]
    public async Task EveryRuleOfANetworkHasItsSourceAndDayAndTheAnswerIsBounded()
    {
        await using var session = await PipedSession.OpenAsync(new BrokenProvider());
        foreach (var network in NetworkNames.All)
        {
            var reply = await session.CallAsync("get_network_rules", $$"""{ "network": "{{network}}" }""");
            var rules = reply["networks/0/rules"]!.AsArray();

            Assert.All(rules, rule => Assert.StartsWith("https://", rule!["source"]!.GetValue<string>()));
            Assert.All(rules, rule => Assert.Matches(@"^\d{4}-\d\d-\d\d$", rule!["verified_on"]!.GetValue<string>()));
            Assert.Contains(rules, rule => rule!["rule"]!.GetValue<string>() == "text.length");
            Assert.Contains(rules, rule => rule!["rule"]!.GetValue<string>().EndsWith(".format", StringComparison.Ordinal));
            Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(reply.Text + reply.Content.ToJsonString()), 1, 32_000);
        }
    }
}
