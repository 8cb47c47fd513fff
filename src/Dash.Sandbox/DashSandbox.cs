using Dash.Sandbox.Hosting;
using Dash.Sandbox.Recording;
using Dash.Sandbox.Services;
using Dash.Sandbox.Specification;
using Dash.Sandbox.Storage;
using Dash.Sandbox.Systems;
using Microsoft.AspNetCore.Builder;

namespace Dash.Sandbox;

/// <summary>
/// A local Dash: the scheduler, library, Pinterest and auth APIs over real HTTP on 127.0.0.1, and other scheduling systems beside them. Every
/// request and every answer is checked against the OpenAPI documents, posts live in SQLite, and a clock that you control publishes them. It never
/// calls out to the network.
/// </summary>
/// <example>
/// <code>
/// await using var dash = await DashSandbox.StartAsync();
/// // requests to dash.SchedulerAddress with "Authorization: Bearer " + dash.ApiKey
/// await dash.Clock.AdvanceAsync(TimeSpan.FromDays(7));
/// </code>
/// </example>
public sealed class DashSandbox : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly SandboxContext _context;
    private readonly BackgroundTicker _ticker;
    private readonly RequestLog _requests;
    private bool _stopped;

    private DashSandbox(WebApplication application, SandboxContext context, (SandboxFaults Faults, RequestLog Requests) monitor, SystemList systems)
    {
        (_application, _context, Systems) = (application, context, systems);
        _ticker = new BackgroundTicker(context.Clock);
        (Faults, _requests) = monitor;
    }

    /// <summary>Root of the sandbox, for example <c>http://127.0.0.1:50123/</c>. All addresses end with a slash.</summary>
    public Uri BaseAddress => _context.BaseAddress;

    /// <summary>Stands for <c>https://scheduler.dashsocial.com</c>.</summary>
    public Uri SchedulerAddress => new(BaseAddress, "scheduler/");

    /// <summary>Stands for <c>https://library-backend.dashsocial.com</c>.</summary>
    public Uri LibraryAddress => new(BaseAddress, "library/");

    /// <summary>Stands for <c>https://pinterest.dashsocial.com</c>.</summary>
    public Uri PinterestAddress => new(BaseAddress, "pinterest/");

    /// <summary>Stands for <c>https://auth.dashsocial.com</c>.</summary>
    public Uri AuthAddress => new(BaseAddress, "auth/");

    /// <summary>Stands for <c>https://api.codivupload.com/v1</c>; its key is <see cref="DashSandboxOptions.CodivUploadKey"/>.</summary>
    public Uri CodivUploadAddress => new(BaseAddress, "codivupload/");

    /// <summary>Stands for <c>https://app.posteverywhere.ai/api/v1</c>; its key is <see cref="DashSandboxOptions.PostEverywhereKey"/>.</summary>
    public Uri PostEverywhereAddress => new(BaseAddress, "posteverywhere/");

    /// <summary>Stands for <c>https://api.wondercat.ai/api/v1</c>; its key is <see cref="DashSandboxOptions.WondaKey"/>.</summary>
    public Uri WondaAddress => new(BaseAddress, "wonda/");

    /// <summary>Sample files to upload by address: <c>launch.jpg</c> (1080×1080), <c>product.png</c> (800×534), <c>clip.mp4</c> (360×640, 3 s).</summary>
    public Uri FilesAddress => new(BaseAddress, "files/");

    /// <summary>The first of the keys the sandbox accepts.</summary>
    public string ApiKey { get; private init; } = "";

    /// <summary>The time the sandbox lives by; moving it on publishes due posts.</summary>
    public SandboxClock Clock => _context.Clock;

    /// <summary>What is to go wrong on demand.</summary>
    public SandboxFaults Faults { get; }

    /// <summary>
    /// What clients have asked of the APIs and the upload addresses, in order of arrival; the last <see cref="DashSandboxOptions.RecordedRequests"/>.
    /// A snapshot: requests that come later are not in it.
    /// </summary>
    public IReadOnlyList<RecordedRequest> Requests => _requests.Snapshot();

    internal SystemList Systems { get; }

    /// <summary>Starts a sandbox and returns once it answers.</summary>
    /// <param name="options">How it is set up; the defaults when absent.</param>
    /// <param name="cancellationToken">Gives up starting.</param>
    /// <returns>The sandbox, answering.</returns>
    /// <exception cref="ArgumentException">The keys and brands of the options do not fit together, or a number is out of its range.</exception>
    /// <exception cref="IOException">The port is taken, or the database file cannot be opened.</exception>
    public static async Task<DashSandbox> StartAsync(DashSandboxOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new DashSandboxOptions();
        var accounts = new Accounts(options);
        var clock = new SandboxClock(options.StartTime ?? TimeProvider.System.GetUtcNow(), options.ClockRuns);
        var database = Database.Open(options.DatabasePath);
        try
        {
            var context = new SandboxContext(SpecificationLibrary.Embedded, accounts, database, clock) { Uploads = new UploadFolder(options.DatabasePath) };
            var faults = new SandboxFaults(context.Specification.Operations, PublishingErrors(context.Specification));
            var requests = new RequestLog(options.RecordedRequests);
            var parts = new SystemParts(context, options, faults, new FileShelf(context, context.Uploads));
            var systems = SystemList.Build(parts);
            var pipeline = Assemble(parts, systems, requests);
            var (application, address) = await SandboxHost.StartAsync(options.Port, pipeline.HandleAsync, cancellationToken).ConfigureAwait(false);
            context.BaseAddress = address;
            return new DashSandbox(application, context, (faults, requests), systems) { ApiKey = options.Keys[0].Value };
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    /// <summary>Stops answering: connections are refused from here on. What a database file holds stays there.</summary>
    /// <param name="cancellationToken">Cuts requests under way short.</param>
    public async Task StopAsync(CancellationToken cancellationToken = default)
    {
        if (!_stopped)
        {
            _stopped = true;
            await _ticker.DisposeAsync().ConfigureAwait(false);
            await _application.StopAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Stops and lets go of the database; one in memory is gone then, its uploads too.</summary>
    public async ValueTask DisposeAsync()
    {
        await StopAsync().ConfigureAwait(false);
        await _application.DisposeAsync().ConfigureAwait(false);
        _context.Database.Dispose();
        _context.Uploads.Dispose();
    }

    private static RequestPipeline Assemble(SystemParts parts, SystemList systems, RequestLog requests)
    {
        var context = parts.Context;
        var monitor = new RequestMonitor(new RequestRecorder(requests), parts.Faults, new FaultyAnswer(parts.Options.RateLimitTime));
        return new RequestPipeline(
            new ApiEndpoint(context, monitor, systems),
            new FileEndpoint(parts.Shelf, context.Uploads, monitor, systems.Dash),
            new ControlEndpoint(context, new MonitorControl(parts.Faults, requests)));
    }

    private static List<string> PublishingErrors(SpecificationLibrary specification) =>
    [
        .. from value in specification.Component("scheduler", "schemas", "AutoPublishError").Value.GetProperty("enum").EnumerateArray()
           where value.ValueKind == System.Text.Json.JsonValueKind.String
           select value.GetString()!,
    ];
}
