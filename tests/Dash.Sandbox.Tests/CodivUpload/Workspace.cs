using System.Text.Json.Nodes;

namespace Dash.Sandbox.Tests.CodivUpload;

/// <summary>A sandbox and a client of its CodivUpload.</summary>
internal sealed class Workspace : IAsyncDisposable
{
    public static readonly DateTimeOffset Start = new(2026, 3, 10, 8, 0, 0, TimeSpan.Zero);

    private Workspace(DashSandbox sandbox, SandboxClient client) => (Sandbox, Client) = (sandbox, client);

    public DashSandbox Sandbox { get; }

    public SandboxClient Client { get; }

    public static async Task<Workspace> OpenAsync(Func<DashSandboxOptions, DashSandboxOptions>? change = null)
    {
        var options = new DashSandboxOptions { StartTime = Start, CodivUploadRequestsPerMinute = 100_000 };
        var sandbox = await DashSandbox.StartAsync(change?.Invoke(options) ?? options);
        return new Workspace(sandbox, new SandboxClient(sandbox, DashSandboxOptions.CodivUploadKey));
    }

    public static string Text(string extra = "", string platforms = "\"x\"", string description = "Hello") =>
        $$"""{"post_type":"text","profile_name":"maple_and_co","platforms":[{{platforms}}],"description":"{{description}}"{{extra}}}""";

    public Task<Answer> CreateAsync(string json) => Client.PostAsync("codivupload/posts", json);

    public async Task<string> ScheduleAsync(string time = "2026-03-12T09:00:00Z", string platforms = "\"x\"", string description = "Hello")
    {
        var answer = await CreateAsync(Text($$""","scheduled_date":"{{time}}" """, platforms, description));
        return answer.Expect(202)["post_id"]!.GetValue<string>();
    }

    public Task<Answer> GetAsync(string id) => Client.GetAsync($"codivupload/posts/{id}");

    public async Task<string> StatusAsync(string id) => (await GetAsync(id)).Expect(200)["post"]!["status"]!.GetValue<string>();

    public async Task<JsonObject> DestinationAsync(string id, string platform) =>
        (JsonObject)(await GetAsync(id)).Expect(200)["destinations"]!.AsArray().Single(destination => destination!["platform"]!.GetValue<string>() == platform)!;

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Sandbox.DisposeAsync();
    }
}
