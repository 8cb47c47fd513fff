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
        var reply = await session.CallAsync("upload_media", $$"""{ "account_id": "144", "url": "{{new Uri(session.Sandbox.FilesAddress, file)}}", "file_name": "mine" }""");

        Assert.False(reply.IsError, reply.Text);
        Assert.Equal(kind, reply.TextAt("kind"));
        Assert.Contains(reply.TextAt("media_id"), reply.Text);
    }

    [Theory]
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
            var rules = NetworkRuleBook.Default.For(network);
            Assert.Equal(rules.PostTypes.Max(type => type.Media.Max), reply[$"networks/{(int)network}/media"]!.AsArray().Max(media => media!["max"]!.GetValue<int>()));
            Assert.Contains($"{network.ToWire()} (rules read on", reply.Text);
        }
    }

    [Fact]
    public async Task TheRulesOfOneNetworkNameItsFields()
    {
        await using var session = await PipedSession.OpenAsync(new BrokenProvider());
        var reply = await session.CallAsync("get_network_rules", """{ "network": "pinterest" }""");

        var fields = reply["networks/0/options"]!.AsArray().Where(option => option!["required"]!.GetValue<bool>()).Select(option => option!["name"]!.GetValue<string>());
        Assert.Equal(["title", "board"], fields);
        Assert.Contains("board (required)", reply.Text);
    }
}
