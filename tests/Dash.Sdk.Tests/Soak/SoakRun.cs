using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using Dash.Runtime;
using Dash.Sandbox;
using Dash.Testing;

namespace Dash.Sdk.Tests.Soak;

/// <summary>
/// Many creates against a service that drops 5% of its answers after it has done its work, answers 5% with 503 and 2% late, reads included.
/// Client and service wait by one virtual clock, which moves on whenever everybody waits: the pace is that of the rate limit, and the run is short.
/// </summary>
internal sealed class SoakRun(int creates, int seed, int requestsPerMinute)
{
    private const long Brand = 144;

    // Clients of one key share one allowance: other tests of the process are not to take part.
    private const string Key = "soak-key";

    // Enough to use up the allowance while some wait for tens of seconds before they look.
    private const int Workers = 64;
    private static readonly DateTimeOffset Start = new(2026, 3, 9, 8, 0, 0, TimeSpan.Zero);

    private readonly VirtualTime _time = new(Start);
    private int _answered;
    private int _foundAgain;
    private int _foundMissing;
    private int _lookedForAgain;
    private readonly ConcurrentQueue<string> _unexplained = new();

    public async Task<SoakReport> RunAsync()
    {
        await using var sandbox = await DashSandbox.StartAsync(Service).ConfigureAwait(false);
        sandbox.Faults.Randomly(seed, new FaultRates { DropAfterCommit = 0.05, Unavailable = 0.05, Slow = 0.02 });
        using var watched = new WatchedService(_time);
        using var pace = new Pace(_time, watched);
        var dash = Client(sandbox, watched);
        await Parallel.ForEachAsync(
            Enumerable.Range(0, creates), new ParallelOptions { MaxDegreeOfParallelism = Workers }, async (number, _) => await CreateAsync(dash.Posts, Post(number)).ConfigureAwait(false))
            .ConfigureAwait(false);
        var (took, requests) = (_time.Elapsed, watched.Requests);

        var faults = sandbox.Faults.Injected;
        sandbox.Faults.Clear();
        var stored = await dash.Posts.ListAsync([Brand], PostWindow.Everything).GroupBy(post => post.Caption!).ToDictionaryAsync(posts => posts.Key, posts => posts.Count()).ConfigureAwait(false);
        var onCreates = faults.Where(fault => fault.Method == "POST").ToList();
        return new SoakReport
        {
            Creates = creates,
            Answered = _answered,
            FoundAgain = _foundAgain,
            FoundMissing = _foundMissing,
            Unexplained = [.. _unexplained],
            LookedForAgain = _lookedForAgain,
            DroppedAfterCommit = onCreates.Count(fault => fault.Kind == FaultKind.DropAfterCommit),
            Unavailable = onCreates.Count(fault => fault.Status == 503),
            Slow = onCreates.Count(fault => fault.Kind == FaultKind.DelayAfterCommit),
            FaultsOnReads = faults.Count - onCreates.Count,
            TooMany = watched.TooMany,
            Requests = requests,
            Busiest = watched.Busiest,
            Lost = Enumerable.Range(0, creates).Count(number => !stored.ContainsKey(Caption(number))),
            Duplicated = stored.Values.Count(count => count > 1),
            VirtualTime = took,
        };
    }

    private DashSandboxOptions Service => new()
    {
        StartTime = Start,
        RateLimitTime = _time,
        RequestsPerMinute = requestsPerMinute,
        RecordedRequests = 0,
        Keys = [new SandboxKey(Key, [Brand])],
    };

    private DashClient Client(DashSandbox sandbox, HttpMessageHandler watched) => new(new DashClientOptions
    {
        ApiKey = sandbox.ApiKey,
        SchedulerBaseAddress = sandbox.SchedulerAddress,
        HttpClient = new HttpClient(watched, disposeHandler: false),
        TimeProvider = _time,
        RateLimit = ApiRateLimit.PerMinute(requestsPerMinute * 95 / 100),

        // Whoever waits moves the one clock for all: a limit would strike calls that only seem to last.
        Timeout = TimeSpan.FromDays(20),
        AttemptTimeout = null,
    });

    private async Task CreateAsync(PostsClient posts, INewPost post)
    {
        for (var creation = await posts.CreateOrReadBackAsync(post).ConfigureAwait(false); ;)
        {
            switch (creation.Outcome)
            {
                case PostOutcome.Created:
                    Interlocked.Increment(ref creation.WasReadBack ? ref _foundAgain : ref _answered);
                    return;
                case PostOutcome.NotCreated:
                    Interlocked.Increment(ref _foundMissing);
                    Explain(creation.Cause);
                    creation = await posts.CreateOrReadBackAsync(post).ConfigureAwait(false);
                    break;
                default:
                    Interlocked.Increment(ref _lookedForAgain);
                    creation = await posts.ReadBackAsync(post).ConfigureAwait(false);
                    break;
            }
        }
    }

    // Nothing but a refusal that was injected keeps a post from being made.
    private void Explain(Exception? cause)
    {
        if (cause is not ApiException { StatusCode: HttpStatusCode.ServiceUnavailable })
        {
            _unexplained.Enqueue(cause?.ToString() ?? "no cause");
        }
    }

    // An hour apart, so that the window of a read-back holds as many posts as a busy brand's day.
    private static INewPost Post(int number)
    {
        var (at, caption) = (Start.AddHours(number + 1), Caption(number));
        INewPost post = (number % 4) switch
        {
            0 => new NewXPost { BrandId = Brand, PostGroupId = Guid.NewGuid() }.WithCaption(caption).ScheduleAt(at),
            1 => new NewThreadsPost { BrandId = Brand, PostGroupId = Guid.NewGuid() }.WithCaption(caption).ScheduleAt(at),
            2 => new NewLinkedInPost { BrandId = Brand, PostGroupId = Guid.NewGuid() }.WithCaption(caption).ScheduleAt(at),
            _ => new NewBlueskyPost { BrandId = Brand, PostGroupId = Guid.NewGuid() }.WithCaption(caption).ScheduleAt(at),
        };
        return post;
    }

    private static string Caption(int number) => string.Create(CultureInfo.InvariantCulture, $"Soak {number:00000}");
}
