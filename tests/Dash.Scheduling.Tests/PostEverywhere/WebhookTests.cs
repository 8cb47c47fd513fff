using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using NodaTime;

namespace Dash.Scheduling.Tests.PostEverywhere;

/// <summary>Deliveries of PostEverywhere: which are believed, and what they say.</summary>
public sealed class WebhookTests
{
    private const string Secret = "whsec_of_a_test";
    private const string Published = """
        {"event":"post.published","event_id":"evt_1","created_at":"2026-05-10T14:00:32.000Z","organization_id":3,"data":{"post_id":"f47ac10b-58cc-4372-a567-0e02b2c3d479",
        "platform":"instagram","account_id":2280,"account_name":"example.studio","published_at":"2026-05-10T14:00:31.000Z","platform_post_url":"https://www.instagram.com/p/ABC123/"}}
        """;

    private readonly MovableTime _time = new(new DateTimeOffset(2026, 5, 10, 14, 0, 40, TimeSpan.Zero));
    private readonly PostEverywhereWebhooks _webhooks;

    public WebhookTests() => _webhooks = new PostEverywhereWebhooks(Secret, _time);

    [Fact]
    public void APublishedPostIsToldInNeutralWords()
    {
        var told = _webhooks.Take(Signed(Published));

        Assert.Equal(("posteverywhere", "evt_1", "post.published", "2280/instagram"), (told.Provider, told.Id, told.Name, told.Channel));
        Assert.Equal(
            new PostEvent
            {
                PostId = "instagram:f47ac10b-58cc-4372-a567-0e02b2c3d479@2280",
                ProviderPostId = "f47ac10b-58cc-4372-a567-0e02b2c3d479",
                State = PostState.Posted,
                LiveUrl = "https://www.instagram.com/p/ABC123/",
                PublishedAt = Instant.FromUtc(2026, 5, 10, 14, 0, 31),
            },
            told.Post);
    }

    [Theory]
    [InlineData("post.scheduled", PostState.Scheduled)]
    [InlineData("post.partially_failed", PostState.NeedsAttention)]
    [InlineData("post.updated", null)]
    [InlineData("post.deleted", null)]
    [InlineData("post.reviewed_by_somebody", null)]
    public void EveryEventOfAPostIsOne(string name, PostState? state)
    {
        var told = _webhooks.Take(Signed($$$"""{"event":"{{{name}}}","event_id":"e","created_at":"2026-05-10T14:00:32Z","data":{"post_id":"f47ac10b-58cc-4372-a567-0e02b2c3d479"} }"""));

        Assert.Equal((name, state, name == "post.deleted"), (told.Name, told.Post!.State, told.Post.IsDeleted));
        Assert.Null(told.Post.PostId);
        Assert.Equal("f47ac10b-58cc-4372-a567-0e02b2c3d479", told.Post.ProviderPostId);
    }

    [Theory]
    [InlineData(",\"error\":\"Duplicate content\"", "Duplicate content")]
    [InlineData("", "The post did not go out; PostEverywhere gives no reason.")]
    public void AFailureTellsItsReasonWhereThereIsOne(string error, string message)
    {
        var told = _webhooks.Take(Signed($$$"""{"event":"post.failed","event_id":"e","created_at":"2026-05-10T14:00:32Z","data":{"platform":"x","account_id":2284{{{error}}}} }"""));

        Assert.Equal((PostState.Failed, message), (told.Post!.State, told.Post.Failure!.Message));
    }

    [Fact]
    public void AnEventOfAnAccountIsNoPost()
    {
        var told = _webhooks.Take(Signed("""{"event":"account.reconnect_needed","created_at":"2026-05-10T14:00:32Z","data":{"account_id":2289,"platform":"telegram"}}"""));

        Assert.Null(told.Post);
        Assert.Equal(("2289", null), (told.AccountId, told.Channel));
        Assert.Equal(64, told.Id.Length);
    }

    [Fact]
    public void AForgedOrAlteredDeliveryIsRefused()
    {
        var genuine = Signed(Published);
        var altered = genuine with { Body = Encoding.UTF8.GetBytes(Published.Replace("ABC123", "XYZ789", StringComparison.Ordinal)) };
        var spaced = genuine with { Body = Encoding.UTF8.GetBytes(Published + " ") };
        var foreign = Signed(Published, "whsec_of_somebody_else");

        Assert.All(
            [altered, spaced, foreign, genuine with { Signature = null }, genuine with { Signature = "" }, genuine with { Signature = genuine.Signature![7..] }, genuine with { Timestamp = null }],
            receipt => Refused(ProblemCodes.WebhookForged, receipt));
        Assert.NotNull(_webhooks.Take(genuine));
    }

    [Fact]
    public void AForgedBodyIsNotRead() =>
        Refused(ProblemCodes.WebhookForged, Signed("not even JSON", "whsec_of_somebody_else"));

    [Theory]
    [InlineData(-301)]
    [InlineData(301)]
    public void ADeliveryThatWasSentLongAgoOrLaterIsRefused(int seconds) => Refused(ProblemCodes.WebhookStale, Signed(Published, seconds: seconds));

    [Theory]
    [InlineData("")]
    [InlineData("now")]
    [InlineData("-1")]
    [InlineData("99999999999999999999")]
    public void ATimeThatIsNoneIsRefused(string timestamp) => Refused(ProblemCodes.WebhookStale, Signed(Published) with { Timestamp = timestamp });

    [Fact]
    public void AnOldDeliveryWithANewTimeIsRefused()
    {
        _webhooks.Take(Signed(Published));
        _time.Now += TimeSpan.FromHours(23);
        Refused(ProblemCodes.WebhookRepeated, Signed(Published));

        _time.Now += TimeSpan.FromHours(2);
        Refused(ProblemCodes.WebhookStale, Signed(Published));
    }

    [Fact]
    public void WhatCouldNotBeHandledIsTakenAgain()
    {
        var told = _webhooks.Take(Signed(Published));
        Refused(ProblemCodes.WebhookRepeated, Signed(Published));

        _webhooks.Release(told);

        Assert.Equal(told.Id, _webhooks.Take(Signed(Published)).Id);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"event":"post.published"}""")]
    [InlineData("""{"event":7,"data":{}}""")]
    [InlineData("""{"event":"post.published","data":{"post_id":"7"}}""")]
    public void AGenuineBodyOfAnotherFormIsSaidToBeOne(string body) => Refused(ProblemCodes.WebhookUnreadable, Signed(body));

    [Fact]
    public void WithoutASecretNobodyIsBelieved() => Assert.Throws<ArgumentException>(() => new PostEverywhereWebhooks(" "));

    [Fact]
    public async Task ADeliveryOfTheSandboxIsBelievedAndNamesThePost()
    {
        await using var session = await PostEverywhereSession.StartAsync();
        using var receiver = new HttpListener();
        var secret = (await session.PostElsewhereAsync("webhooks", $$"""{"url":"{{Listen(receiver)}}","events":["post.failed"]}"""))["secret"]!.GetValue<string>();
        var post = await session.CreateAsync(session.Draft(Network.X));
        session.Sandbox.Faults.FailPublishing(post.Id.Split(':', '@')[1], "Duplicate content");

        await session.PassAsync(NodaTime.Duration.FromDays(2));
        var delivery = await receiver.GetContextAsync().WaitAsync(TimeSpan.FromMinutes(1));
        using var body = new MemoryStream();
        await delivery.Request.InputStream.CopyToAsync(body);
        delivery.Response.Close();
        var receipt = new WebhookReceipt(body.ToArray(), delivery.Request.Headers["X-PostEverywhere-Signature"], delivery.Request.Headers["X-PostEverywhere-Timestamp"]);
        var sent = long.Parse(receipt.Timestamp!, CultureInfo.InvariantCulture);
        var told = new PostEverywhereWebhooks(secret, new MovableTime(DateTimeOffset.FromUnixTimeSeconds(sent + 1))).Take(receipt);

        Assert.Equal((post.Id, PostState.Failed, "Duplicate content"), (told.Post!.PostId, told.Post.State, told.Post.Failure!.Message));
        Assert.Equal(post.Channel, told.Channel);
    }

    private void Refused(string code, WebhookReceipt receipt)
    {
        var problem = Assert.Throws<SchedulingException>(() => _webhooks.Take(receipt)).Problem;
        Assert.Equal(code, problem.Code);
        Assert.False(string.IsNullOrEmpty(problem.NextStep));
        Assert.DoesNotContain(Secret, $"{problem.Message}{problem.Actual}{problem.NextStep}", StringComparison.Ordinal);
    }

    private WebhookReceipt Signed(string body, string secret = Secret, int seconds = 0)
    {
        var hash = HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(body));
        var sent = (_time.Now.ToUnixTimeSeconds() + seconds).ToString(CultureInfo.InvariantCulture);
        return new WebhookReceipt(Encoding.UTF8.GetBytes(body), "sha256=" + Convert.ToHexStringLower(hash), sent);
    }

    private static string Listen(HttpListener receiver)
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture)}/";
        probe.Stop();
        receiver.Prefixes.Add(address);
        receiver.Start();
        return address;
    }

    private sealed class MovableTime(DateTimeOffset now) : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = now;

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
