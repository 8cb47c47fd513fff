using System.Collections.Concurrent;
using System.Net;
using Dash.Runtime;
using Dash.Sdk.Tests.Support;
using Dash.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Dash.Sdk.Tests.Client;

/// <summary>What a client of Dash does by itself unless told otherwise.</summary>
public sealed class TransportOptionsTests
{
    [Fact]
    public void TheUsualOptionsStayUnderTheDocumentedAllowanceAndEndWhatHangs()
    {
        var options = new DashClientOptions();

        Assert.Equal((ApiRateLimit.PerMinute(950), TimeSpan.FromSeconds(30), 4), (options.RateLimit, options.AttemptTimeout, options.Retry.MaxAttempts));
    }

    [Fact]
    public async Task OneMoreCallThanAllowedWaitsForTheNextMinuteWhicheverServiceItGoesTo()
    {
        var clock = new VirtualTime { SkipsWaitsUpTo = TimeSpan.FromSeconds(90) };
        var dash = Client(new RecordedDash("""{"accessible_brands":[144],"brands":{}}"""), options => (options.TimeProvider, options.Timeout, options.RateLimit, options.AttemptTimeout) = (clock, Timeout.InfiniteTimeSpan, ApiRateLimit.PerMinute(2), null));

        await dash.Bluesky.DeletePostAsync(1);
        await dash.Account.GetSelfAsync();
        await dash.WithOptions(options => options.Retry = ApiRetryOptions.None).X.DeletePostAsync(3);

        Assert.Equal(TimeSpan.FromMinutes(1), clock.Elapsed);
    }

    [Fact]
    public async Task AKeyIsAskedForWhereACallbackHandsItOut()
    {
        var handler = new RecordedDash();
        var dash = Client(handler, options => (options.ApiKey, options.ApiKeyProvider) = (null, static _ => ValueTask.FromResult("from-the-vault")));

        await dash.Bluesky.DeletePostAsync(1);

        Assert.Equal("Bearer from-the-vault", Assert.Single(handler.Requests).Authorization);
    }

    [Fact]
    public async Task AHostsLoggersHearOfCallsWithoutCaptions()
    {
        var lines = new ConcurrentQueue<string>();
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(new QueueProvider(lines)));
        services.AddDash(RecordedDash.Key).ConfigurePrimaryHttpMessageHandler(static () => new RefusingHandler());
        await using var provider = services.BuildServiceProvider();

        await Assert.ThrowsAnyAsync<ApiException>(() => provider.GetRequiredService<DashClient>().X.CreatePostAsync(new NewXPost { BrandId = 144, TweetStatus = "Our secret launch" }));

        Assert.Contains(lines, static line => line.StartsWith("Dash.Runtime: POST https://scheduler.dashsocial.com/", StringComparison.Ordinal) && line.Contains(" was refused with 400 ", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, static line => line.Contains("secret launch", StringComparison.Ordinal) || line.Contains(RecordedDash.Key, StringComparison.Ordinal));
    }

    private static DashClient Client(HttpMessageHandler handler, Action<DashClientOptions> change)
    {
        var options = new DashClientOptions { ApiKey = Guid.NewGuid().ToString("N"), HttpClient = new HttpClient(handler) };
        change(options);
        return new DashClient(options);
    }

    private sealed class RefusingHandler : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(HttpStatusCode.BadRequest) { Content = new StringContent("""{"message":"Our secret launch is too loud"}""") });
    }

    private sealed class QueueProvider(ConcurrentQueue<string> lines) : ILoggerProvider
    {
        public ILogger CreateLogger(string categoryName) => new QueueLogger(categoryName, lines);

        public void Dispose()
        {
        }
    }

    private sealed class QueueLogger(string category, ConcurrentQueue<string> lines) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue($"{category}: {formatter(state, exception)}");
    }
}
