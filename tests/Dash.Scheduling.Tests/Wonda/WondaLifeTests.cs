using NodaTime;

namespace Dash.Scheduling.Tests.Wonda;

/// <summary>From draft to published post, over real HTTP.</summary>
public sealed class WondaLifeTests
{
    [Theory]
    [InlineData("instagram")]
    [InlineData("tiktok")]
    public async Task APostIsScheduledReadListedAndPublished(string network)
    {
        await using var session = await WondaSession.StartAsync();
        var draft = network == "tiktok"
            ? WondaSession.Film(WondaSession.Later) with { Options = new() { DisableComments = true, DisableDuet = false } }
            : WondaSession.Photo(WondaSession.Later) with { Options = new() { PostType = "story", AltTexts = new Dictionary<string, string> { [WondaSession.Image] = "a cup" } } };

        var created = await session.CreateAsync(draft);
        Assert.Equal((PostState.Scheduled, "scheduled", WondaSession.Later), (created.State, created.ProviderStatus, created.At));
        Assert.Equivalent(created, await session.Service.GetAsync(created.Id));
        var listed = Assert.Single(await session.AllPostsAsync());
        Assert.Equal((created.Id, draft.Channel, draft.Text, draft.At, PostState.Scheduled), (listed.Id, listed.Channel, listed.Text, listed.At, listed.State));

        await session.PassAsync(WondaSession.Later - session.Now + Duration.FromSeconds(3));
        Assert.Equal((PostState.Publishing, "in_progress"), await StateAsync(session, created.Id));

        await session.PassAsync(Duration.FromMinutes(1));
        Assert.Equal((PostState.Posted, "succeeded"), await StateAsync(session, created.Id));
        var posted = Assert.Single(await session.AllPostsAsync());
        Assert.Equal((created.Id, draft.Text), (posted.Id, posted.Text));
        Assert.Equal(draft.MediaIds, posted.MediaIds);
        Assert.StartsWith("https://", posted.LiveUrl, StringComparison.Ordinal);
        Assert.Equal(posted.LiveUrl, (await session.Service.GetAsync(created.Id)).LiveUrl);
        Assert.Equivalent(draft.Options, (await session.Service.GetAsync(created.Id)).Options);
    }

    [Fact]
    public async Task APostForNowGoesOutAtOnce()
    {
        await using var session = await WondaSession.StartAsync();

        var created = await session.CreateAsync(WondaSession.Film());
        Assert.Equal((PostState.Publishing, "queued"), (created.State, created.ProviderStatus));
        await session.PassAsync(Duration.FromMinutes(1));

        Assert.Equal((PostState.Posted, "succeeded"), await StateAsync(session, created.Id));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task SeveralImagesAreOutBeforeTheAnswer(bool onTikTok)
    {
        await using var session = await WondaSession.StartAsync();
        var draft = onTikTok ? WondaSession.TikTokCarousel() : WondaSession.Carousel();

        var created = await session.CreateAsync(draft);

        Assert.Equal(PostState.Posted, created.State);
        var read = await session.ServiceOver(session.Provider()).GetAsync(created.Id);
        Assert.Equal((PostState.Posted, draft.Text, draft.Channel), (read.State, read.Text, read.Channel));
        Assert.Equal(draft.MediaIds, read.MediaIds);
        Assert.Equal(created.Id, Assert.Single(await session.AllPostsAsync()).Id);
    }

    [Fact]
    public async Task EverybodySeesWhatGoesOutOnTikTok()
    {
        await using var session = await WondaSession.StartAsync();
        await session.CreateAsync(WondaSession.Film(WondaSession.Later));
        await session.CreateAsync(WondaSession.TikTokCarousel());

        var sent = session.Sandbox.Requests.Where(request => request.Method == "POST").Select(request => request.Json().GetProperty("privacyLevel").GetString());
        Assert.Equal(["PUBLIC_TO_EVERYONE", "PUBLIC_TO_EVERYONE"], sent);
    }

    [Fact]
    public async Task APostThatFailsSaysWhyAndWhatToDo()
    {
        await using var session = await WondaSession.StartAsync();
        var created = await session.CreateAsync(WondaSession.Photo(WondaSession.Later));
        session.Sandbox.Faults.FailPublishing(created.Id.Split(':')[1], "The account has to be connected again.");
        await session.PassAsync(Duration.FromHours(3));

        var failed = await session.Service.GetAsync(created.Id);
        Assert.Equal((PostState.Failed, "failed"), (failed.State, failed.ProviderStatus));
        Assert.Equal("The account has to be connected again.", failed.Failure!.Message);
        Assert.Contains("create the post again", failed.Failure.NextStep, StringComparison.Ordinal);
        Assert.Equal(failed.Failure, Assert.Single(await session.AllPostsAsync()).Failure);
    }

    [Fact]
    public async Task DeletingCancelsUntilThePostHasStarted()
    {
        await using var session = await WondaSession.StartAsync();
        var cancelled = await session.CreateAsync(WondaSession.Photo(WondaSession.Later));
        var started = await session.CreateAsync(WondaSession.Film(WondaSession.Later));

        Assert.Equal(ItemOutcome.Deleted, Assert.Single(await session.Service.DeleteAsync([cancelled.Id])).Outcome);
        Assert.Equal(ProblemCodes.UnknownPost, (await Assert.ThrowsAsync<SchedulingException>(() => session.Service.GetAsync(cancelled.Id))).Problem.Code);

        await session.PassAsync(Duration.FromHours(3));
        var late = Assert.Single((await session.Service.DeleteAsync([started.Id]))[0].Problems);
        Assert.Equal(ProblemCodes.NotEditable, late.Code);
        Assert.Contains("app of the network", late.NextStep, StringComparison.Ordinal);
        Assert.Equal(started.Id, Assert.Single(await session.AllPostsAsync()).Id);
    }

    [Fact]
    public async Task ACarouselThatIsOutIsNotTakenBack()
    {
        await using var session = await WondaSession.StartAsync();
        var created = await session.CreateAsync(WondaSession.Carousel());

        var refused = Assert.Single((await session.Service.DeleteAsync([created.Id]))[0].Problems);

        Assert.Equal((ProblemCodes.NotEditable, "wonda.delete_post"), (refused.Code, refused.Rule));
    }

    [Fact]
    public async Task BesideAnotherSystemItsIdsBearItsName()
    {
        await using var session = await WondaSession.StartAsync();
        var service = session.ServiceOver(ProviderSet.Of([session.Provider()]));

        var channels = await service.ListChannelsAsync();
        var created = Assert.Single(await service.ScheduleAsync([WondaSession.Photo(WondaSession.Later) with { Channel = "wonda:" + WondaSession.Instagram }])).Post!;

        Assert.Equal(4, channels.Count);
        Assert.All(channels, channel => Assert.StartsWith("wonda:", channel.Id, StringComparison.Ordinal));
        Assert.Equal("maple.and.co", channels[0].AccountName);
        Assert.StartsWith("wonda:instagram:", created.Id, StringComparison.Ordinal);
        Assert.Equivalent(created, await service.GetAsync(created.Id));
    }

    [Theory]
    [InlineData("instagram:019e1b76-74d7-8c7e-a927-6bd34bfaa114")]
    [InlineData("instagram:")]
    [InlineData("youtube:019e1b76-74d7-8c7e-a927-6bd34bfaa114")]
    [InlineData("019e1b76-74d7-8c7e-a927-6bd34bfaa114")]
    public async Task AnUnknownIdIsAnUnknownPost(string id)
    {
        await using var session = await WondaSession.StartAsync();

        Assert.Equal(ProblemCodes.UnknownPost, (await Assert.ThrowsAsync<SchedulingException>(() => session.Service.GetAsync(id))).Problem.Code);
        Assert.Equal(ProblemCodes.UnknownPost, Assert.Single((await session.Service.DeleteAsync([id]))[0].Problems).Code);
    }

    private static async Task<(PostState State, string Status)> StateAsync(WondaSession session, string id)
    {
        var post = await session.Service.GetAsync(id);
        return (post.State, post.ProviderStatus);
    }
}
