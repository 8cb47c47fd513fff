using System.Net;
using Dash.Runtime;
using Dash.Sdk.Tests.Support;

namespace Dash.Sdk.Tests.Posts;

/// <summary>Creates whose answer was lost are looked for and never sent twice.</summary>
public sealed class ReadBackTests
{
    private static readonly DateTimeOffset Friday = PostSandbox.Now.AddDays(5);
    private static readonly Guid Group = Guid.Parse("5b1f7c52-6d1e-4a8e-9f0a-6a5b0f4d2c11");

    [Fact]
    public async Task ALostAnswerOfACreateThatHappenedEndsInThePost()
    {
        await using var sandbox = await PostSandbox.StartAsync(TimeSpan.Zero);
        foreach (var post in sandbox.Posts.Scheduled(Friday).Concat(sandbox.Posts.Drafts).Concat(sandbox.Posts.AtOnce))
        {
            sandbox.Sandbox.Faults.DropNextCreateAfterCommit();

            var creation = await sandbox.Dash.Posts.CreateOrReadBackAsync(post);

            Assert.True(creation.TryGetPost(out var found), $"{post.Network}: {creation.NextStep}");
            Assert.Equal((post.Network, creation.PostGroupId, true, null), (found.Network, found.PostGroupId, creation.WasReadBack, creation.NextStep));
        }

        Assert.Equal(30, await sandbox.Dash.Posts.ListAsync([SamplePosts.Brand], PostWindow.Everything).CountAsync());
    }

    [Fact]
    public async Task ALostCallThatDidNotHappenIsSaidNotToHaveHappened()
    {
        await using var sandbox = await PostSandbox.StartAsync(TimeSpan.Zero, TimeSpan.Zero);
        sandbox.Sandbox.Faults.DropNextCreateBeforeCommit();
        var post = sandbox.Posts.X.ScheduleAt(Friday) with { PostGroupId = Group };

        var creation = await sandbox.Dash.Posts.CreateOrReadBackAsync(post);

        Assert.Equal((PostOutcome.NotCreated, null, Group), (creation.Outcome, creation.Post, creation.PostGroupId));
        Assert.Contains($"Send the same record again, with the same PostGroupId {Group}", creation.NextStep, StringComparison.Ordinal);
        Assert.IsType<ApiConnectionException>(creation.Cause);
        Assert.True((await sandbox.Dash.Posts.CreateOrReadBackAsync(post)).TryGetPost(out XPost? sent) && sent.PostGroupId == Group);
    }

    [Fact]
    public async Task AnAnswerThatArrivesIsNotLookedFor()
    {
        var dash = new RecordedDash("""{"id":7}""", HttpStatusCode.Created);

        var creation = await dash.Client.Posts.CreateOrReadBackAsync(new SamplePosts(new MediaId(1), new MediaId(2)).X.ScheduleAt(Friday));

        Assert.Equal((PostOutcome.Created, 7, false), (creation.Outcome, creation.Post!.Id, creation.WasReadBack));
        Assert.Single(dash.Requests);
    }

    [Fact]
    public async Task ARefusedCreateThrowsAndIsNotLookedFor()
    {
        var dash = new RecordedDash("""{"code":422,"message":"No","status":"Unprocessable"}""", HttpStatusCode.UnprocessableEntity);

        await Assert.ThrowsAsync<ApiException<ApiError>>(() => dash.Client.Posts.CreateOrReadBackAsync(new SamplePosts(new MediaId(1), new MediaId(2)).X.ScheduleAt(Friday)));

        Assert.Single(dash.Requests);
    }

    [Fact]
    public async Task AServerErrorAndAnUnreadableSuccessAreLookedFor()
    {
        foreach (var (status, body) in new[] { (HttpStatusCode.BadGateway, "<html>"), (HttpStatusCode.Created, "{\"id\":") })
        {
            var posts = Answering(request => request.Method == HttpMethod.Post
                ? RecordedDash.Answer(body, status)
                : RecordedDash.Answer($$"""{"data":[{"id":8},{"id":9,"post_group_id":"{{Group}}","tweet_status":"{{SamplePosts.Caption}}"}]}"""));

            var creation = await posts.CreateOrReadBackAsync(Sample);

            Assert.Equal((PostOutcome.Created, 9, true), (creation.Outcome, creation.Post!.Id, creation.WasReadBack));
        }
    }

    [Fact]
    public async Task AListThatFailsLeavesItUnknownAndSaysHowToGoOn()
    {
        var posts = Answering(request => RecordedDash.Answer("no", request.Method == HttpMethod.Post ? HttpStatusCode.BadGateway : HttpStatusCode.Forbidden));

        var creation = await posts.CreateOrReadBackAsync(Sample);

        Assert.Equal((PostOutcome.Unknown, null), (creation.Outcome, creation.Post));
        Assert.Contains($"call ReadBackAsync with PostGroupId {Group}", creation.NextStep, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, Assert.IsAssignableFrom<ApiException>(creation.Cause).StatusCode);
    }

    [Fact]
    public async Task APostOfTheSameGroupWithAnotherTextIsNotTakenForThisOne()
    {
        var posts = Answering(request => RecordedDash.Answer($$"""{"data":[{"id":9,"post_group_id":"{{Group}}","tweet_status":"Another"}]}"""));

        var found = await posts.ReadBackAsync(Sample);

        Assert.Equal(PostOutcome.Unknown, found.Outcome);
        Assert.Contains("X post 9 has PostGroupId", found.NextStep, StringComparison.Ordinal);
    }

    [Fact]
    public async Task APostWithATimeIsLookedForADayAroundIt()
    {
        var dash = new RecordedDash("""{"data":[]}""");

        Assert.Equal(PostOutcome.NotCreated, (await dash.Client.Posts.ReadBackAsync(Sample)).Outcome);

        var query = System.Web.HttpUtility.ParseQueryString(Assert.Single(dash.Requests).Address.Query);
        Assert.Equal((Friday.AddDays(-1), Friday.AddDays(1)), (DateTimeOffset.Parse(query["start"]!), DateTimeOffset.Parse(query["end"]!)));
    }

    [Fact]
    public async Task APostWithoutATimeIsLookedForAmongWhatChangedLastAsLongAsTheListComesInThatOrder()
    {
        var draft = new SamplePosts(new MediaId(1), new MediaId(2)).X.AsDraft() with { PostGroupId = Group };
        Assert.Equal((1, PostOutcome.NotCreated), await LookAsync("2026-02-27T09:00:00Z", "2026-02-26T09:00:00Z"));
        Assert.Equal((2, PostOutcome.Created), await LookAsync("2026-02-26T09:00:00Z", "2026-02-27T09:00:00Z"));
        Assert.Equal((2, PostOutcome.Created), await LookAsync("2026-03-01T09:00:00Z", "2026-02-28T12:00:00Z"));

        async Task<(int Pages, PostOutcome Outcome)> LookAsync(string first, string second)
        {
            var dash = new RecordedDash(request => RecordedDash.Answer(request.Address.Query.Contains("offset=2", StringComparison.Ordinal)
                ? $$$"""{"data":[{"id":3,"post_group_id":"{{{Group}}}","tweet_status":"{{{SamplePosts.Caption}}}"}],"paging":{"count":3,"previous":null,"next":null}}"""
                : $$$"""{"data":[{"id":1,"updated_at":"{{{first}}}"},{"id":2,"updated_at":"{{{second}}}"}],"paging":{"count":3,"previous":null,"next":"https://scheduler.dashsocial.com/twitter/scheduled_posts?offset=2"}}"""));
            var found = await dash.Client.Posts.ReadBackAsync(draft, sentAt: PostSandbox.Now);
            Assert.Null(found.Cause);
            Assert.Contains("sort=-UPDATED_AT", dash.Requests[0].Address.Query, StringComparison.Ordinal);
            return (dash.Requests.Count, found.Outcome);
        }
    }

    [Fact]
    public async Task WhoStopsWaitingIsToldThatTheOutcomeIsOpen()
    {
        using var cancellation = new CancellationTokenSource();
        var dash = new RecordedDash(_ =>
        {
            cancellation.Cancel();
            return RecordedDash.Answer("no", HttpStatusCode.BadGateway);
        });

        var creation = await dash.Client.Posts.CreateOrReadBackAsync(Sample, cancellation.Token);

        Assert.Equal((PostOutcome.Unknown, Group, false), (creation.Outcome, creation.PostGroupId, creation.WasReadBack));
        Assert.Single(dash.Requests);
        await Assert.ThrowsAsync<OperationCanceledException>(() => dash.Client.Posts.CreateOrReadBackAsync(Sample, cancellation.Token));
        Assert.Single(dash.Requests);
    }

    [Fact]
    public async Task WithoutAnyLookNothingWasReadBack()
    {
        var dash = new RecordedDash("no", HttpStatusCode.BadGateway);
        var posts = new DashClient(new DashClientOptions { ApiKey = RecordedDash.Key, HttpClient = new HttpClient(dash), ReadBackDelays = [] }).Posts;

        var creation = await posts.CreateOrReadBackAsync(Sample);

        Assert.Equal((PostOutcome.Unknown, false), (creation.Outcome, creation.WasReadBack));
        Assert.Single(dash.Requests);
    }

    [Fact]
    public async Task WhoStopsAfterALookHasReadBack()
    {
        using var cancellation = new CancellationTokenSource();
        var looks = 0;
        var dash = new RecordedDash(request =>
        {
            if (request.Method == HttpMethod.Post)
            {
                return RecordedDash.Answer("no", HttpStatusCode.BadGateway);
            }

            if (++looks == 2)
            {
                cancellation.Cancel();
            }

            return RecordedDash.Answer("""{"data":[]}""");
        });
        var posts = new DashClient(new DashClientOptions { ApiKey = RecordedDash.Key, HttpClient = new HttpClient(dash), ReadBackDelays = [TimeSpan.Zero, TimeSpan.Zero, TimeSpan.Zero] }).Posts;

        var creation = await posts.CreateOrReadBackAsync(Sample, cancellation.Token);

        Assert.Equal((PostOutcome.Unknown, true), (creation.Outcome, creation.WasReadBack));
    }

    [Fact]
    public async Task WithoutAGroupNothingCanBeRecognized()
    {
        var refused = await Assert.ThrowsAsync<ArgumentException>(() => new RecordedDash().Client.Posts.ReadBackAsync(Sample with { PostGroupId = null }));
        Assert.Contains("has no PostGroupId", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnEmptyGroupIsFilledInAndAGivenOneIsKept()
    {
        var dash = new RecordedDash("""{"id":7}""");

        await dash.Client.Posts.CreateAsync(Sample);
        await dash.Client.Posts.CreateAsync(Sample with { PostGroupId = null });

        Assert.Contains(Group.ToString(), dash.Requests[0].Body, StringComparison.Ordinal);
        Assert.Matches("\"post_group_id\":\"[0-9a-f-]{36}\"", dash.Requests[1].Body!);
        Assert.DoesNotContain(Guid.Empty.ToString(), dash.Requests[1].Body, StringComparison.Ordinal);
    }

    private static NewXPost Sample => new SamplePosts(new MediaId(1), new MediaId(2)).X.ScheduleAt(Friday) with { PostGroupId = Group };

    private static PostsClient Answering(Func<SentRequest, HttpResponseMessage> answer) =>
        new DashClient(new DashClientOptions { ApiKey = RecordedDash.Key, HttpClient = new HttpClient(new RecordedDash(answer)), ReadBackDelays = [TimeSpan.Zero] }).Posts;
}
