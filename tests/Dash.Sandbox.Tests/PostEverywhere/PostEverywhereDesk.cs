using System.Globalization;
using System.Text.Json.Nodes;

namespace Dash.Sandbox.Tests.PostEverywhere;

/// <summary>A sandbox that stands at noon, and a client of its PostEverywhere.</summary>
internal sealed class PostEverywhereDesk : IAsyncDisposable
{
    public static readonly DateTimeOffset Noon = new(2026, 5, 4, 12, 0, 0, TimeSpan.Zero);

    private readonly SandboxClient _client;

    private PostEverywhereDesk(DashSandbox sandbox, string? key) => (Sandbox, _client) = (sandbox, new SandboxClient(sandbox, key));

    public DashSandbox Sandbox { get; }

    public static async Task<PostEverywhereDesk> OpenAsync(string? key = DashSandboxOptions.PostEverywhereKey) =>
        new(await DashSandbox.StartAsync(new DashSandboxOptions { StartTime = Noon }), key);

    public Task<Answer> GetAsync(string path) => _client.GetAsync("posteverywhere/" + path);

    public Task<Answer> PostAsync(string path, string json = "{}") => _client.PostAsync("posteverywhere/" + path, json);

    public Task<Answer> PatchAsync(string path, string json) => _client.PatchAsync("posteverywhere/" + path, json);

    public Task<Answer> DeleteAsync(string path) => _client.DeleteAsync("posteverywhere/" + path);

    public async Task<JsonNode> DataAsync(Task<Answer> answer, int status = 200) => (await answer).Expect(status)["data"]!;

    /// <summary>A text for X tomorrow at noon, and its id.</summary>
    public async Task<string> CreateAsync(string extra = "\"account_ids\":[2284],\"scheduled_for\":\"2026-05-05T12:00:00Z\"") =>
        Text(await DataAsync(PostAsync("posts", $$"""{"content":"Spring is here",{{extra}}}"""), 201), "post_id");

    public async Task<string> FetchAsync(string file)
    {
        var id = Text(await DataAsync(PostAsync("media/upload-from-url", $$"""{"url":"{{Sandbox.FilesAddress}}{{file}}"}""")), "media_id");
        while (Text(await DataAsync(GetAsync("media/" + id)), "status") != "ready")
        {
        }

        return id;
    }

    public async Task<JsonNode> PostOfAsync(string id) => await DataAsync(GetAsync("posts/" + id));

    public Task PassAsync(double hours) => Sandbox.Clock.AdvanceAsync(TimeSpan.FromHours(hours));

    public static string Text(JsonNode node, string name) => node[name]!.GetValue<string>();

    public static string Code(Answer answer) => answer["error"]!["code"]!.GetValue<string>();

    public static string Number(JsonNode? node) => node!.GetValue<long>().ToString(CultureInfo.InvariantCulture);

    public ValueTask DisposeAsync()
    {
        _client.Dispose();
        return Sandbox.DisposeAsync();
    }
}
