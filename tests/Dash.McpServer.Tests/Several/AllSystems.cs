using Dash.McpServer.CommandLine;
using Dash.McpServer.Hosting;
using Dash.McpServer.Tests.Kit;
using Dash.Sandbox;
using Dash.Scheduling;

namespace Dash.McpServer.Tests.Several;

/// <summary>A session over every system of one sandbox, opened as the program opens them.</summary>
internal sealed class AllSystems : IAsyncDisposable
{
    private readonly DirectoryInfo _folder;

    private AllSystems(DashSandbox sandbox, PipedSession session, DirectoryInfo folder) => (Sandbox, Session, _folder) = (sandbox, session, folder);

    public DashSandbox Sandbox { get; }

    public PipedSession Session { get; }

    public static async Task<AllSystems> OpenAsync(string era = Eras.Stateless)
    {
        var sandbox = await DashSandbox.StartAsync(new DashSandboxOptions { ClockRuns = false });
        var folder = Directory.CreateTempSubdirectory("dash-all-systems-");
        var choices = new ServeChoices { Sandbox = sandbox.BaseAddress.ToString(), Providers = [KnownSystem.AllName], MediaFolders = [folder.FullName] };
        var settings = ServerSettings.Read(choices, _ => null);
        var session = await PipedSession.OpenAsync(SystemOpening.Open(settings, settings.SandboxUrl), new SessionSetup { Era = era, Context = ServerContext.Of(settings) });
        return new AllSystems(sandbox, session, folder);
    }

    /// <summary>Calls a tool that has to succeed.</summary>
    public async Task<ToolReply> CallAsync(string tool, string arguments)
    {
        var reply = await Session.CallAsync(tool, arguments);
        Assert.False(reply.IsError, reply.Text);
        return reply;
    }

    /// <summary>The first channel of each system on a network, in the order of the systems.</summary>
    public async Task<IReadOnlyList<string>> ChannelsAsync(Network network)
    {
        var ids = (await CallAsync("list_channels", $$"""{ "network": "{{network.ToWire()}}" }"""))["channels"]!.AsArray().Select(channel => channel!["id"]!.GetValue<string>()).ToList();
        return [.. KnownSystem.All.Select(system => ids.First(id => KnownSystem.All.SingleOrDefault(other => id.StartsWith(other.Name + ":", StringComparison.Ordinal), KnownSystem.Dash) == system))];
    }

    /// <summary>The sandbox's picture in the library of a channel's account, from its address or, where that is not possible, from a file.</summary>
    public async Task<string> UploadAsync(string channel)
    {
        var address = new Uri(Sandbox.FilesAddress, "launch.jpg");
        var byAddress = await Session.CallAsync("upload_media", $$"""{ "account_id": "{{channel}}", "url": "{{address}}" }""");
        if (!byAddress.IsError)
        {
            return byAddress.TextAt("media_id");
        }

        Assert.Contains(ProblemCodes.NotSupported, byAddress.Text);
        using var http = new HttpClient();
        var path = Path.Combine(_folder.FullName, "launch.jpg");
        await File.WriteAllBytesAsync(path, await http.GetByteArrayAsync(address));
        return (await CallAsync("upload_media", $$"""{ "account_id": "{{channel}}", "path": {{System.Text.Json.JsonSerializer.Serialize(path)}} }""")).TextAt("media_id");
    }

    /// <summary>An image post on Instagram through each system, as the items of a call.</summary>
    public async Task<IReadOnlyList<string>> PostsAsync()
    {
        var posts = new List<string>();
        foreach (var channel in await ChannelsAsync(Network.Instagram))
        {
            posts.Add($$"""{ "channel": "{{channel}}", "at": "{{Future.At(1)}}", "text": "By way of {{channel}}", "post_type": "feed", "media_ids": ["{{await UploadAsync(channel)}}"] }""");
        }

        return posts;
    }

    public static string Batch(IEnumerable<string> posts) => $$"""{ "posts": [ {{string.Join(", ", posts)}} ] }""";

    public async ValueTask DisposeAsync()
    {
        await Session.DisposeAsync();
        await Sandbox.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
