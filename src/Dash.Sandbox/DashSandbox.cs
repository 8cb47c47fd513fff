using Dash.Sandbox.Hosting;
using Dash.Sandbox.Recording;
using Dash.Sandbox.Scheduling;
using Dash.Sandbox.Seeding;
using Dash.Sandbox.Services;
using Dash.Sandbox.Specification;
using Dash.Sandbox.Storage;
using Microsoft.AspNetCore.Builder;

namespace Dash.Sandbox;

/// <summary>
/// A local Dash: the scheduler, library, Pinterest and auth APIs over real HTTP on 127.0.0.1. Every request and every answer is checked against
/// the OpenAPI documents, posts live in SQLite, and a clock that you control publishes them. It never calls out to the network.
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

    private DashSandbox(WebApplication application, SandboxContext context, (SandboxFaults Faults, RequestLog Requests) monitor, string apiKey)
    {
        (_application, _context) = (application, context);
        _ticker = new BackgroundTicker(context.Clock);
        ((Faults, _requests), ApiKey) = (monitor, apiKey);
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

    /// <summary>Sample files to upload by address: <c>launch.jpg</c> (1080×1080), <c>product.png</c> (800×534), <c>clip.mp4</c> (360×640, 3 s).</summary>
    public Uri FilesAddress => new(BaseAddress, "files/");

    /// <summary>The first of the keys the sandbox accepts.</summary>
    public string ApiKey { get; }

    /// <summary>The time the sandbox lives by; moving it on publishes due posts.</summary>
    public SandboxClock Clock => _context.Clock;

    /// <summary>What is to go wrong on demand.</summary>
    public SandboxFaults Faults { get; }

    /// <summary>
    /// What clients have asked of the APIs and the upload addresses, in order of arrival; the last <see cref="DashSandboxOptions.RecordedRequests"/>.
    /// A snapshot: requests that come later are not in it.
    /// </summary>
    public IReadOnlyList<RecordedRequest> Requests => _requests.Snapshot();

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
            var errors = PublishingErrors(context.Specification);
            Plant(options, errors, context);
            var faults = new SandboxFaults(context.Specification.Operations, errors);
            var requests = new RequestLog(options.RecordedRequests);
            clock.Drive(new Publisher(database, faults));
            var pipeline = Assemble(context, options, faults, requests);
            var (application, address) = await SandboxHost.StartAsync(options.Port, pipeline.HandleAsync, cancellationToken).ConfigureAwait(false);
            context.BaseAddress = address;
            return new DashSandbox(application, context, (faults, requests), options.Keys[0].Value);
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

    private static void Plant(DashSandboxOptions options, IReadOnlyList<string> publishingErrors, SandboxContext context) => context.Database.Run(session =>
    {
        var now = context.Clock.GetUtcNow();
        CatalogSeeds.Plant(session, options.Brands, now);
        if (options.Seed is { } seed)
        {
            new SeedPlanter(seed, publishingErrors, now).Plant(session, options.Brands);
        }
    });

    private static RequestPipeline Assemble(SandboxContext context, DashSandboxOptions options, SandboxFaults faults, RequestLog requests)
    {
        var shelf = new FileShelf(context, context.Uploads);
        IApiService[] services =
        [
            new SchedulerService(context),
            new LibraryService(context, new MediaService(context, shelf)),
            new PinterestService(context),
            new AuthService(),
        ];
        var monitor = new RequestMonitor(new RequestRecorder(requests), faults, new FaultyAnswer(options.RateLimitTime));
        var limiter = new RateLimiter(options.RequestsPerMinute, options.RateLimitTime);
        return new RequestPipeline(
            new ApiEndpoint(context, monitor, limiter, services), new FileEndpoint(shelf, context.Uploads, monitor), new ControlEndpoint(context, new MonitorControl(faults, requests)));
    }

    private static List<string> PublishingErrors(SpecificationLibrary specification) =>
    [
        .. from value in specification.Component("scheduler", "schemas", "AutoPublishError").Value.GetProperty("enum").EnumerateArray()
           where value.ValueKind == System.Text.Json.JsonValueKind.String
           select value.GetString()!,
    ];
}
