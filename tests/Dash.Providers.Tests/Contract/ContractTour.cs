using Dash.Runtime;
using Dash.Sandbox;
using Dash.Spec.Tests;

namespace Dash.Providers.Tests.Contract;

/// <summary>Drives a system of the sandbox with the client that was generated for it.</summary>
/// <param name="Document">The document of the system.</param>
/// <param name="Key">A key that opens it.</param>
/// <param name="Address">Where it stands.</param>
/// <param name="Stages">What is asked, each from a fresh sandbox.</param>
internal sealed record ContractTour(string Document, string Key, Func<DashSandbox, Uri> Address, IReadOnlyList<Func<ApiClientOptions, DashSandbox, Task>> Stages)
{
    public static readonly DateTimeOffset Noon = new(2026, 5, 4, 12, 0, 0, TimeSpan.Zero);

    public static IReadOnlyList<ContractTour> All { get; } =
    [
        new(SpecFolder.CodivUpload, DashSandboxOptions.CodivUploadKey, sandbox => sandbox.CodivUploadAddress, CodivUploadTour.Stages),
        new(SpecFolder.PostEverywhere, DashSandboxOptions.PostEverywhereKey, sandbox => sandbox.PostEverywhereAddress, PostEverywhereTour.Stages),
        new(SpecFolder.Wonda, DashSandboxOptions.WondaKey, sandbox => sandbox.WondaAddress, WondaTour.Stages),
    ];

    public async Task<ContractCount> RunAsync()
    {
        var exchanges = new List<Exchange>();
        foreach (var stage in Stages)
        {
            await using var sandbox = await DashSandbox.StartAsync(new DashSandboxOptions { StartTime = Noon, RateLimitTime = new HurryingTime() });
            using var recorder = new RecordingHandler(Address(sandbox).AbsolutePath);
            using var http = new HttpClient(recorder);
            await stage(new ApiClientOptions { BearerToken = Key, BaseAddress = Address(sandbox), HttpClient = http, Retry = ApiRetryOptions.None }, sandbox);
            exchanges.AddRange(recorder.Exchanges);
        }

        return ContractCount.Of(Document, exchanges);
    }

    // A minute passes each time somebody looks, so that no allowance is ever used up.
    private sealed class HurryingTime : TimeProvider
    {
        private int _minutes;

        public override DateTimeOffset GetUtcNow() => Noon.AddMinutes(Interlocked.Increment(ref _minutes));
    }
}
