namespace Dash.Sandbox.Tests;

/// <summary>A database file outlives its sandbox; memory does not.</summary>
public sealed class StorageTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("dash-sandbox-").FullName;

    [Fact]
    public async Task PostsMediaAndUploadsSurviveARestart()
    {
        var options = new DashSandboxOptions { DatabasePath = Path.Combine(_folder, "dash.db"), StartTime = new DateTimeOffset(2026, 3, 9, 12, 0, 0, TimeSpan.Zero) };
        long media;
        long post;
        await using (var sandbox = await DashSandbox.StartAsync(options))
        {
            using var client = new SandboxClient(sandbox);
            media = await client.UploadAsync();
            post = await client.CreateAsync($"\"status\":\"SCHEDULED\",\"timestamp\":\"2026-03-10T15:00:00Z\",\"media_ids\":[{media}]");
            (await client.PatchAsync("library/brands/144/galleries/5001", """{"name":"Kept"}""")).Expect(200);
        }

        await using var again = await DashSandbox.StartAsync(options with { StartTime = new DateTimeOffset(2026, 3, 11, 0, 0, 0, TimeSpan.Zero) });
        using var later = new SandboxClient(again);
        Assert.Equal(media, (await later.GetAsync($"scheduler/twitter/scheduled_posts/{post}")).Expect(200)["media"]![0]!["id"]!.GetValue<long>());
        var address = (await later.GetAsync($"library/brands/144/media/v2/{media}"))["image"]!["sizes"]!["original"]!["url"]!.GetValue<string>();
        Assert.Equal($"{again.FilesAddress}launch.jpg", address);
        Assert.Equal("Kept", (await later.PatchAsync("library/brands/144/galleries/5001", "{}"))["name"]!.GetValue<string>());

        await again.Clock.AdvanceAsync(TimeSpan.Zero);
        Assert.Equal("POSTED", (await later.GetAsync($"scheduler/twitter/scheduled_posts/{post}"))["status"]!.GetValue<string>());
        Assert.Equal(post + 1, await later.CreateAsync());
    }

    [Fact]
    public async Task TheNumberOfADeletedPostIsNotGivenAgain()
    {
        await using var sandbox = await DashSandbox.StartAsync();
        using var client = new SandboxClient(sandbox);
        var id = await client.CreateAsync();
        await client.DeleteAsync($"scheduler/twitter/scheduled_posts/{id}");
        Assert.Equal(id + 1, await client.CreateAsync());
    }

    [Fact]
    public async Task TwoSandboxesInMemoryShareNothing()
    {
        await using var one = await DashSandbox.StartAsync();
        await using var other = await DashSandbox.StartAsync();
        using var client = new SandboxClient(one);
        using var neighbour = new SandboxClient(other);
        await client.CreateAsync();
        Assert.Equal(0, await neighbour.CountPostsAsync());
        Assert.NotEqual(one.BaseAddress, other.BaseAddress);
    }

    [Fact]
    public async Task ATableOfAnEarlierVersionIsDropped()
    {
        var path = Path.Combine(_folder, "dash.db");
        Run(path, "CREATE TABLE uploads (key TEXT PRIMARY KEY, bytes BLOB)");

        await using (await DashSandbox.StartAsync(new DashSandboxOptions { DatabasePath = path }))
        {
        }

        Assert.Equal(0L, Run(path, "SELECT count(*) FROM sqlite_master WHERE name = 'uploads'"));
    }

    [Fact]
    public async Task AFileThatCannotBeOpenedIsNamed()
    {
        var path = Path.Combine(_folder, "missing", "dash.db");
        var failure = await Assert.ThrowsAsync<IOException>(() => DashSandbox.StartAsync(new DashSandboxOptions { DatabasePath = path }));
        Assert.Contains(path, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AStoppedSandboxRefusesConnections()
    {
        await using var sandbox = await DashSandbox.StartAsync();
        using var client = new SandboxClient(sandbox);
        await client.CreateAsync();
        await sandbox.StopAsync();
        await Assert.ThrowsAsync<HttpRequestException>(() => client.GetAsync("auth/api/self"));
    }

    [Fact]
    public async Task ATakenPortIsAnIOException()
    {
        await using var sandbox = await DashSandbox.StartAsync();
        await Assert.ThrowsAnyAsync<IOException>(() => DashSandbox.StartAsync(new DashSandboxOptions { Port = sandbox.BaseAddress.Port }));
    }

    private static object? Run(string path, string sql)
    {
        using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
