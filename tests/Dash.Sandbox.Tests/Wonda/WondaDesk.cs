using System.Text.Json.Nodes;

namespace Dash.Sandbox.Tests.Wonda;

/// <summary>A sandbox and plain HTTP below its Wonda.</summary>
internal sealed class WondaDesk : IAsyncDisposable
{
    public const string Instagram = "550e8400-e29b-41d4-a716-446655440000";
    public const string GatedInstagram = "550e8400-e29b-41d4-a716-446655440001";
    public const string TikTok = "7c9e6679-7425-40de-944b-e07fc1f90ae7";
    public const string Image = "019e1b70-6f9e-70fd-8c49-690bcbdaf8db";
    public const string Drawing = "019e1b70-6f9e-70fd-8c49-690bcbdaf8dc";
    public const string Video = "019e1b70-6f9e-70fd-8c49-690bcbdaf8dd";

    public static readonly DateTimeOffset Noon = new(2026, 6, 1, 12, 0, 0, TimeSpan.Zero);

    private WondaDesk(DashSandbox sandbox) => (Sandbox, Http, Unpaid) =
        (sandbox, new SandboxClient(sandbox, DashSandboxOptions.WondaKey), new SandboxClient(sandbox, DashSandboxOptions.UnpaidWondaKey));

    public DashSandbox Sandbox { get; }

    public SandboxClient Http { get; }

    public SandboxClient Unpaid { get; }

    public static async Task<WondaDesk> OpenAsync() => new(await DashSandbox.StartAsync(new DashSandboxOptions { StartTime = Noon, RateLimitTime = new NoTime() }));

    public Task<Answer> GetAsync(string path) => Http.GetAsync("wonda/" + path);

    public Task<Answer> PostAsync(string path, JsonObject body) => Http.PostAsync("wonda/" + path, body.ToJsonString());

    public Task<Answer> PublishAsync(DateTimeOffset? at = null, string account = Instagram, string media = Image, string? caption = "Spring") =>
        PostAsync("publish/instagram", Body(("mediaId", media), ("instagramAccountId", account), ("caption", caption), ("scheduledAt", at?.ToString("O"))));

    public Task<Answer> CarouselAsync(string network = "instagram", params string[] media) => PostAsync(
        $"publish/{network}/carousel",
        new JsonObject { ["mediaIds"] = new JsonArray([.. media.Select(id => JsonValue.Create(id))]), [$"{network}AccountId"] = network == "instagram" ? Instagram : TikTok });

    public async Task<string> PlanAsync(DateTimeOffset at) => (await PublishAsync(at)).Expect(200)["outputJobId"]!.GetValue<string>();

    public async Task<string> StatusAsync(string job) => (await GetAsync($"jobs/publish/{job}")).Expect(200)["status"]!.GetValue<string>();

    public static JsonObject Body(params (string Name, string? Value)[] members)
    {
        var body = new JsonObject();
        foreach (var (name, value) in members.Where(member => member.Value is not null))
        {
            body[name] = value;
        }

        return body;
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        Unpaid.Dispose();
        await Sandbox.DisposeAsync();
    }

    // The minute of the allowance never ends, however slow the machine is.
    private sealed class NoTime : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Noon;
    }
}
