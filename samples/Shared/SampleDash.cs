using System.Globalization;
using Dash.Sandbox;
using Dash.Sdk;

namespace Dash.Samples;

/// <summary>
/// What a sample works with: the real Dash Social with the key in DASH_API_KEY, or with <c>--sandbox</c> a local one, which publishes nothing,
/// holds three planned posts and ends with the program.
/// </summary>
internal sealed class SampleDash : IAsyncDisposable
{
    private static readonly DateTimeOffset Start = new(2026, 3, 9, 8, 0, 0, TimeSpan.Zero);

    private SampleDash(DashClient client, DashSandbox? sandbox) => (Client, Sandbox) = (client, sandbox);

    public DashClient Client { get; }

    public DashSandbox? Sandbox { get; }

    public DateTimeOffset Now => Sandbox?.Clock.GetUtcNow() ?? TimeProvider.System.GetUtcNow();

    public static async Task<SampleDash> ConnectAsync(string[] arguments)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        if (arguments.Contains("--sandbox"))
        {
            return await ConnectToSandboxAsync();
        }

        if (string.IsNullOrWhiteSpace(Environment.GetEnvironmentVariable(DashClientOptions.ApiKeyVariable)))
        {
            await Console.Error.WriteLineAsync($"There is no key: set {DashClientOptions.ApiKeyVariable} to one from the Developer section of Dash Social, or give --sandbox to try it without.");
            Environment.Exit(2);
        }

        return new SampleDash(DashClient.FromEnvironment(), sandbox: null);
    }

    public static async Task<SampleDash> ConnectToSandboxAsync()
    {
        var sandbox = await DashSandbox.StartAsync(new DashSandboxOptions { StartTime = Start });
        var dash = new DashClient(new DashClientOptions { ApiKey = sandbox.ApiKey, BaseAddress = sandbox.BaseAddress, TimeProvider = sandbox.Clock });
        await dash.Posts.CreateAsync(new NewXPost { BrandId = 144 }.WithCaption("Good morning").ScheduleAt(Start.AddDays(1)));
        await dash.Posts.CreateAsync(new NewBlueskyPost { BrandId = 144 }.WithCaption("New in the shop").ScheduleAt(Start.AddDays(2)));
        await dash.Posts.CreateAsync(new NewXPost { BrandId = 144 }.WithCaption("See you on Thursday").ScheduleAt(Start.AddDays(3)));
        return new SampleDash(dash, sandbox);
    }

    public async ValueTask DisposeAsync()
    {
        if (Sandbox is not null)
        {
            await Sandbox.DisposeAsync();
        }
    }
}
