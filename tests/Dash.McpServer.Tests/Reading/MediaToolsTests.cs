using System.Text.Json;
using Dash.McpServer.Tests.Kit;
using Dash.Scheduling;
using ModelContextProtocol;

namespace Dash.McpServer.Tests.Reading;

/// <summary>find_media and upload_media.</summary>
public sealed class MediaToolsTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dash-media-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [ClassData(typeof(Eras))]
    public async Task WhatWasUploadedIsFoundByNameAndKind(string era)
    {
        await using var session = await SandboxSession.OpenAsync(era);
        var (image, video) = (await session.UploadAsync(), await session.UploadAsync("clip.mp4"));

        var all = await session.CallAsync("find_media", """{ "account_id": "144/x" }""");
        var videos = await session.CallAsync("find_media", """{ "account_id": "144", "kind": "video" }""");
        var named = await session.CallAsync("find_media", """{ "account_id": "144", "text": "LAUNCH" }""");

        Assert.Equal(new[] { image, video }.Order(), Ids(all).Order());
        Assert.Equal([video], Ids(videos));
        Assert.Equal(("launch.jpg", "1080x1080"), (named.TextAt("media/0/file_name"), named.TextAt("media/0/size")));
        Assert.Contains(image, named.Text);
    }

    [EraFact]
    public async Task MediaArePagedByACursor()
    {
        await using var session = await SandboxSession.OpenAsync();
        for (var i = 0; i < 23; i++)
        {
            await session.UploadAsync();
        }

        var first = await session.CallAsync("find_media", """{ "account_id": "144" }""");
        var second = await session.CallAsync("find_media", $$"""{ "account_id": "144", "cursor": "{{first.TextAt("next_cursor")}}" }""");

        Assert.Equal(23, Ids(first).Concat(Ids(second)).Distinct().Count());
        Assert.Null(second["next_cursor"]);
    }

    [Theory]
    [ClassData(typeof(Eras))]
    public async Task AFileBelowAnAllowedFolderIsSentAndTheClientSeesHowFar(string era)
    {
        await using var session = await SandboxSession.OpenAsync(era, folders: new MediaFolders([_folder.FullName]));
        await SaveAsync(session, "clip.mp4");
        var told = new List<ProgressNotificationValue>();

        var result = await session.Session.Client.CallToolAsync(
            "upload_media",
            new Dictionary<string, object?> { ["account_id"] = "144", ["path"] = "clip.mp4", ["check_for"] = new[] { "tiktok" } },
            new Listener(told));
        var reply = new ToolReply(result);

        Assert.False(reply.IsError, reply.Text);
        Assert.Equal(("video", "clip.mp4"), (reply.TextAt("kind"), reply.TextAt("file_name")));
        // The client hands notifications on side by side, so their order says nothing here.
        var length = new FileInfo(Path.Combine(_folder.FullName, "clip.mp4")).Length;
        Assert.Equal(length, told.Max(value => value.Progress));
        Assert.Distinct(told.Select(value => value.Progress));
        Assert.All(told, value => Assert.Equal(length, value.Total));
        Assert.Equal([reply.TextAt("media_id")], Ids(await session.CallAsync("find_media", """{ "account_id": "144" }""")));
    }

    [EraFact]
    public async Task AFileThatDoesNotFitIsNotSentAndEveryRuleIsTold()
    {
        await using var session = await SandboxSession.OpenAsync(folders: new MediaFolders([_folder.FullName]));
        await SaveAsync(session, "launch.jpg");

        var reply = await session.CallAsync("upload_media", """{ "account_id": "144", "path": "launch.jpg", "check_for": ["tiktok", "instagram_reel", "instagram_feed"] }""");

        Assert.True(reply.IsError);
        Assert.Null(reply["media_id"]);
        Assert.Contains(reply["problems"]!.AsArray(), problem => problem!.GetValue<string>().StartsWith("tiktok.media.kind", StringComparison.Ordinal));
        Assert.Contains("instagram_reel.media.kind", reply.Text);
        Assert.Empty(Ids(await session.CallAsync("find_media", """{ "account_id": "144" }""")));
    }

    [EraTheory]
    [InlineData("""{ "account_id": "144", "path": "launch.jpg" }""", "--media-dir")]
    [InlineData("""{ "account_id": "144" }""", "url or path")]
    [InlineData("""{ "account_id": "144", "path": "launch.jpg", "url": "https://example.com/launch.jpg" }""", "url or path")]
    public async Task WithoutFoldersOrASingleSourceTheRefusalSaysWhatToDo(string arguments, string words)
    {
        await using var session = await SandboxSession.OpenAsync();

        var reply = await session.CallAsync("upload_media", arguments);

        Assert.True(reply.IsError);
        Assert.Contains(words, reply.Text);
    }

    [EraTheory]
    [InlineData("../secret.jpg")]
    [InlineData("/etc/passwd")]
    [InlineData("link.jpg")]
    public async Task NoPathLeadsOutOfTheFolder(string path)
    {
        File.CreateSymbolicLink(Path.Combine(_folder.FullName, "link.jpg"), "/etc/passwd");
        await using var session = await SandboxSession.OpenAsync(folders: new MediaFolders([_folder.FullName]));

        var reply = await session.CallAsync("upload_media", $$"""{ "account_id": "144", "path": {{JsonSerializer.Serialize(path)}} }""");

        Assert.True(reply.IsError);
        Assert.Contains("file_refused", reply.Text);
    }

    [EraFact]
    public async Task AnAddressIsJudgedAfterwardsAndSaysSo()
    {
        await using var session = await SandboxSession.OpenAsync();

        var reply = await session.CallAsync("upload_media", $$"""{ "account_id": "144", "url": "{{new Uri(session.Sandbox.FilesAddress, "launch.jpg")}}", "check_for": ["tiktok"] }""");

        Assert.False(reply.IsError);
        Assert.Contains(reply["warnings"]!.AsArray(), warning => warning!.GetValue<string>().Contains("in the library all the same", StringComparison.Ordinal));
    }

    private async Task SaveAsync(SandboxSession session, string file)
    {
        using var http = new HttpClient();
        await File.WriteAllBytesAsync(Path.Combine(_folder.FullName, file), await http.GetByteArrayAsync(new Uri(session.Sandbox.FilesAddress, file)));
    }

    private static IEnumerable<string> Ids(ToolReply reply) => reply["media"]!.AsArray().Select(media => media!["media_id"]!.GetValue<string>());

    private sealed class Listener(List<ProgressNotificationValue> told) : IProgress<ProgressNotificationValue>
    {
        public void Report(ProgressNotificationValue value)
        {
            lock (told)
            {
                told.Add(value);
            }
        }
    }
}
