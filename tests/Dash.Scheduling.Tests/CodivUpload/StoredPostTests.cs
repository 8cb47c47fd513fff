using NodaTime;

namespace Dash.Scheduling.Tests.CodivUpload;

/// <summary>Posts that are there: listed whole, changed, deleted, tried again, and never touched on more networks than meant.</summary>
public sealed class StoredPostTests
{
    private const string OnTwo = """{"post_type":"text","profile_name":"maple_and_co","platforms":["x","threads"],"description":"On two","scheduled_date":"2026-03-10T15:00:00Z"}""";

    [Fact]
    public async Task AllPostsAreListedInTheOrderOfTheirTime()
    {
        await using var session = await CodivUploadSession.StartAsync();
        for (var number = 0; number < 250; number++)
        {
            var time = CodivUploadSession.Afternoon + Duration.FromHours((number * 37) % 250);
            await session.MakeElsewhereAsync($$"""{"post_type":"text","profile_name":"maple_and_co","platforms":["x"],"description":"Post {{number}}","scheduled_date":"{{time}}"}""");
        }

        var posts = await session.ScheduledAsync();
        var day = (await session.Service.ListAsync(new PostQuery { From = CodivUploadSession.Afternoon, To = CodivUploadSession.Afternoon + Duration.FromHours(23) })).Posts;

        Assert.Equal(250, posts.Select(post => post.Id).Distinct().Count());
        Assert.Equal(posts.OrderBy(post => post.At).Select(post => post.Id), posts.Select(post => post.Id));
        Assert.Equal(24, day.Count);
    }

    [Fact]
    public async Task APostOfTwoNetworksIsListedForEachAndChangedOnNone()
    {
        await using var session = await CodivUploadSession.StartAsync();
        await session.MakeElsewhereAsync(OnTwo);

        var posts = await session.ScheduledAsync();
        var changed = await session.ChangeAsync(posts[0], new PostChanges { Text = "Other words" });
        var deleted = Assert.Single(await session.Service.DeleteAsync([posts[1].Id]));

        Assert.Equal([Network.X, Network.Threads], posts.Select(post => post.Network).Order());
        Assert.All([changed, deleted], result => Assert.Equal((ItemOutcome.Failed, "x, threads"), (result.Outcome, Assert.Single(result.Problems).Actual)));
        Assert.All(await session.ScheduledAsync(), post => Assert.Equal("On two", post.Text));
    }

    [Fact]
    public async Task APostIsMovedRewordedAndGivenOtherMedia()
    {
        await using var session = await CodivUploadSession.StartAsync();
        var post = await session.CreateAsync(CodivUploadSession.Draft(Network.Instagram, new PostOptions { PostType = "feed", FirstComment = "First" }, CodivUploadSession.Image));
        var later = CodivUploadSession.Afternoon + Duration.FromDays(2);

        var moved = await session.ChangeAsync(post, new PostChanges { At = later });
        var changed = await session.ChangeAsync(post, new PostChanges { Text = "Other words", MediaIds = ["https://media.example.com/b.png"], Options = new PostOptions { FirstComment = "Second" } });

        Assert.Equal((ItemOutcome.Updated, later), (moved.Outcome, moved.Post!.At));
        Assert.Equal(("Other words", "Second", "https://media.example.com/b.png"), (changed.Post!.Text, changed.Post.Options.FirstComment, changed.Post.MediaIds[0]));
        Assert.Equal("/posts/" + post.Id.Split('/')[^1], session.Sandbox.Requests.Last(request => request.Method == "PATCH").Path);
    }

    public static TheoryData<string, PostChanges, string> Impossible { get; } = new()
    {
        { "/publish", new PostChanges { Mode = PublishMode.Now }, "minute" },
        { "/alt_texts", new PostChanges { Options = new PostOptions { AltTexts = new Dictionary<string, string> { [CodivUploadSession.Image] = "A" } } }, "new one" },
        { "/media_ids", new PostChanges { MediaIds = [CodivUploadSession.Video] }, "new one" },
    };

    [Theory]
    [MemberData(nameof(Impossible))]
    public async Task AChangeThatIsNotPossibleIsRefusedWithWhatToDoInstead(string field, PostChanges changes, string instead)
    {
        await using var session = await CodivUploadSession.StartAsync();
        var post = await session.CreateAsync(CodivUploadSession.Draft(Network.X, null, CodivUploadSession.Image));

        var problem = Assert.Single((await session.ChangeAsync(post, changes)).Problems);

        Assert.Equal(field, problem.Field);
        Assert.Contains(instead, problem.NextStep, StringComparison.Ordinal);
        Assert.DoesNotContain(session.Sandbox.Requests, request => request.Method == "PATCH");
    }

    [Fact]
    public async Task AScheduledPostCannotBecomeADraft()
    {
        await using var session = await CodivUploadSession.StartAsync();
        var post = await session.CreateAsync(CodivUploadSession.Draft(Network.X));
        var problem = Assert.Single((await session.ChangeAsync(post, new PostChanges { ClearTime = true })).Problems);
        Assert.Equal("codivupload.keep_drafts", problem.Rule);
    }

    [Fact]
    public async Task ADraftOfTheDashboardIsScheduledByATime()
    {
        await using var session = await CodivUploadSession.StartAsync();
        var draft = Assert.Single((await session.Service.ListAsync(new PostQuery { States = [PostState.Draft] })).Posts);

        var result = await session.ChangeAsync(draft, new PostChanges { Mode = PublishMode.Schedule, At = CodivUploadSession.Afternoon });

        Assert.Equal((ItemOutcome.Updated, PostState.Scheduled), (result.Outcome, result.Post!.State));
    }

    [Fact]
    public async Task APostThatFailedSaysWhyAndIsTriedOnceMoreByPublishingItNow()
    {
        await using var session = await CodivUploadSession.StartAsync();
        var post = await session.CreateAsync(CodivUploadSession.Draft(Network.X));
        session.Sandbox.Faults.FailPublishing(post.Id.Split('/')[^1], "The token expired", "x");
        await session.PassAsync(Duration.FromDays(3));
        var failed = await session.Service.GetAsync(post.Id);
        Assert.Equal((PostState.Failed, "The token expired"), (failed.State, failed.Failure!.Code));

        var moved = await session.ChangeAsync(failed, new PostChanges { At = CodivUploadSession.Afternoon + Duration.FromDays(9) });
        var again = await session.ChangeAsync(failed, new PostChanges { Mode = PublishMode.Now });
        await session.PassAsync(Duration.Zero);

        Assert.Contains("go out now", Assert.Single(moved.Problems).NextStep, StringComparison.Ordinal);
        Assert.Equal(ItemOutcome.Updated, again.Outcome);
        Assert.Equal(PostState.Posted, (await session.Service.GetAsync(post.Id)).State);
    }

    [Fact]
    public async Task APostOfTwoNetworksThatFailedOnOneIsToldApart()
    {
        await using var session = await CodivUploadSession.StartAsync();
        var id = await session.MakeElsewhereAsync(OnTwo);
        session.Sandbox.Faults.FailPublishing(id.ToString(), "Suspended", "threads");
        await session.PassAsync(Duration.FromDays(3));

        var posts = (await session.Service.ListAsync(new PostQuery { TextContains = "On two" })).Posts;

        Assert.Equal([(Network.X, PostState.Posted), (Network.Threads, PostState.Failed)], posts.Select(post => (post.Network, post.State)).OrderBy(post => post.Network));
        Assert.All(posts, post => Assert.Equal("partially_failed", post.ProviderStatus));
    }

    [Fact]
    public async Task APostIsDeletedUntilItIsOut()
    {
        await using var session = await CodivUploadSession.StartAsync();
        var (first, second) = (await session.CreateAsync(CodivUploadSession.Draft(Network.X)), await session.CreateAsync(CodivUploadSession.Draft(Network.Threads)));

        Assert.Equal(ItemOutcome.Deleted, Assert.Single(await session.Service.DeleteAsync([first.Id])).Outcome);
        await session.PassAsync(Duration.FromDays(3));
        var problem = Assert.Single(Assert.Single(await session.Service.DeleteAsync([second.Id])).Problems);
        var gone = await Assert.ThrowsAsync<SchedulingException>(() => session.Service.GetAsync(first.Id));

        Assert.Equal((ProblemCodes.NotEditable, ProblemCodes.UnknownPost), (problem.Code, gone.Problem.Code));
        Assert.Contains("on the network itself", problem.NextStep, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("x:maple_and_co")]
    [InlineData("x:maple_and_co/7")]
    [InlineData("google:maple_and_co/f47ac10b-58cc-4372-a567-0e02b2c3d479")]
    public async Task AnIdOfAnotherFormIsSaidToBeNone(string id)
    {
        await using var session = await CodivUploadSession.StartAsync();
        Assert.Equal("post.id", (await Assert.ThrowsAsync<SchedulingException>(() => session.Service.GetAsync(id))).Problem.Rule);
    }
}
