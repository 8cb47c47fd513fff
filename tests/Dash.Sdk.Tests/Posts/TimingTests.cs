using System.Reflection;
using System.Text.Json.Nodes;
using Dash.Sdk.Tests.Support;

namespace Dash.Sdk.Tests.Posts;

/// <summary>How and when posts go out, said in one word: what is sent, and that the judge takes it on every network.</summary>
public sealed class TimingTests
{
    private static readonly DateTimeOffset Friday = PostSandbox.Now.AddDays(5);
    private static readonly SamplePosts Samples = new(new MediaId(1), new MediaId(2));

    [Fact]
    public async Task AScheduledPostSendsStatusTimeAndAutomaticPublishing() => await AssertSentAsync(
        Samples.Scheduled(Friday), """{"status":"SCHEDULED","auto_publish":true,"timestamp":"2026-03-06T09:00:00Z"}""");

    [Fact]
    public async Task APostForNowSendsNoTimeEvenWhereOneWasSet()
    {
        await AssertSentAsync(Samples.AtOnce, """{"status":"AUTOPUBLISHING","auto_publish":true}""");
        await AssertSentAsync([Samples.X.ScheduleAt(Friday).PublishNow()], """{"status":"AUTOPUBLISHING","auto_publish":true}""");
    }

    [Fact]
    public async Task ADraftKeepsThePlannedTimeAndTheWayOfPublishing()
    {
        await AssertSentAsync(Samples.Drafts, """{"status":"DRAFT","auto_publish":true}""");
        await AssertSentAsync([Samples.X.ScheduleAt(Friday).AsDraft()], """{"status":"DRAFT","auto_publish":true,"timestamp":"2026-03-06T09:00:00Z"}""");
        await AssertSentAsync([Samples.X.RemindAt(Friday).AsDraft()], """{"status":"DRAFT","auto_publish":false,"timestamp":"2026-03-06T09:00:00Z"}""");
    }

    [Fact]
    public async Task AReminderSwitchesAutomaticPublishingOff() => await AssertSentAsync(
        Samples.Reminders(Friday), """{"status":"SCHEDULED","auto_publish":false,"timestamp":"2026-03-06T09:00:00Z"}""");

    [Fact]
    public async Task EveryNetworkTakesDraftsSchedulesAndPublicationsAtOnce()
    {
        await using var sandbox = await PostSandbox.StartAsync();
        foreach (var draft in sandbox.Posts.Drafts)
        {
            Assert.True((await sandbox.Dash.Posts.CreateAsync(draft)).Status == PostStatus.Draft, draft.Network.ToString());
        }

        var planned = await CreateAllAsync(sandbox, sandbox.Posts.Scheduled(Friday));
        var atOnce = await CreateAllAsync(sandbox, sandbox.Posts.AtOnce);
        Assert.All(planned, post => Assert.Equal((Friday, true), (post.Timestamp, post.Status == PostStatus.Scheduled)));

        await sandbox.Sandbox.Clock.AdvanceAsync(TimeSpan.FromDays(6));
        foreach (var post in planned.Concat(atOnce))
        {
            var posted = await sandbox.Dash.Posts.GetAsync(post.Network, post.Id);
            Assert.True(posted.Status == PostStatus.Posted, $"{post.Network}: {posted.Status} {posted.Error}");
            Assert.NotNull(posted.LiveUrl);
        }
    }

    [Fact]
    public async Task TheNetworksWithRemindersTellTheUsers()
    {
        await using var sandbox = await PostSandbox.StartAsync();
        var reminders = await CreateAllAsync(sandbox, sandbox.Posts.Reminders(Friday));

        await sandbox.Sandbox.Clock.AdvanceAsync(TimeSpan.FromDays(6));
        foreach (var reminder in reminders)
        {
            Assert.True((await sandbox.Dash.Posts.GetAsync(reminder.Network, reminder.Id)).Status == PostStatus.UsersNotified, reminder.Network.ToString());
        }
    }

    [Fact]
    public void AReminderTakesNoFirstComment()
    {
        var refused = Assert.Throws<InvalidOperationException>(() => (Samples.Instagram with { FirstComment = "First!" }).RemindAt(Friday));
        Assert.Contains("FirstComment", refused.Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => (Samples.Facebook with { FirstComment = "First!" }).RemindAt(Friday));
    }

    [Fact]
    public void ATimeThatWasNeverSetIsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Samples.X.ScheduleAt(default(DateTimeOffset)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Samples.X.RemindAt(default(DateTimeOffset)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new XPostUpdate().MoveTo(default(DateTimeOffset)));
    }

    [Fact]
    public void TimesWithoutAnOffsetDoNotCompile()
    {
        var traps = new[] { typeof(PostTimingExtensions), typeof(PostUpdateExtensions) }.SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))
            .Where(method => method.GetParameters().Any(parameter => parameter.ParameterType == typeof(DateTime))).ToList();

        Assert.Equal(["MoveTo", "RemindAt", "ScheduleAt"], traps.Select(method => method.Name).Order());
        Assert.All(traps, trap => Assert.True(trap.GetCustomAttribute<ObsoleteAttribute>()!.IsError));
    }

    private static async Task<List<IScheduledPost>> CreateAllAsync(PostSandbox sandbox, IEnumerable<INewPost> posts)
    {
        List<IScheduledPost> created = [];
        foreach (var post in posts)
        {
            created.Add(await sandbox.Dash.Posts.CreateAsync(post));
        }

        return created;
    }

    private static async Task AssertSentAsync(IEnumerable<INewPost> posts, string expected)
    {
        foreach (var post in posts)
        {
            var dash = new RecordedDash("""{"id":7}""");
            Assert.Equal((7, post.Network), await dash.Client.Posts.CreateAsync(post) is var created ? (created.Id, created.Network) : default);

            var sent = JsonNode.Parse(Assert.Single(dash.Requests).Body!)!.AsObject();
            var timing = new JsonObject(sent.Where(member => member.Key is "status" or "auto_publish" or "timestamp").Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone())));
            Assert.Empty(Testing.JsonDifference.Between(expected, timing.ToJsonString()));
        }
    }
}
