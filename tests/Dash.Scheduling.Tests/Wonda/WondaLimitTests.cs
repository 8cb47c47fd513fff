using Dash.Sandbox;
using Dash.Scheduling.Tests.Harness;
using NodaTime;

namespace Dash.Scheduling.Tests.Wonda;

/// <summary>What Wonda cannot do is said before anything is sent, each time with what to do instead.</summary>
public sealed class WondaLimitTests
{
    public static TheoryData<ProviderFeature> Impossible => [.. WondaFeatures.Capabilities.Features.Where(feature => !feature.Value.Possible).Select(feature => feature.Key)];

    [Theory]
    [MemberData(nameof(Impossible))]
    public async Task WhatIsNotPossibleSaysWhatToDoInstead(ProviderFeature feature)
    {
        await using var session = await WondaSession.StartAsync();
        var post = await session.CreateAsync(WondaSession.Photo(WondaSession.Later));
        var before = session.Writes;

        var problem = await AskAsync(session, feature, post.Id);

        Assert.NotEqual("", WondaFeatures.Capabilities.Support(feature).Note);
        if (problem is not null)
        {
            Assert.Equal((ProblemCodes.NotSupported, WondaFeatures.Capabilities.Support(feature).Note), (problem.Code, problem.NextStep));
        }

        Assert.Equal(before, session.Writes);
    }

    [Fact]
    public void EveryFeatureIsAnswered() => Assert.Equal(Enum.GetValues<ProviderFeature>(), WondaFeatures.Capabilities.Features.Keys.Order());

    [Theory]
    [InlineData(5 * 60, null)]
    [InlineData((5 * 60) - 1, "later time")]
    [InlineData(29 * 24 * 3600, null)]
    [InlineData((29 * 24 * 3600) + 1, "on or after")]
    public async Task APostIsScheduledFiveMinutesToTwentyNineDaysAhead(int seconds, string? advice)
    {
        await using var session = await WondaSession.StartAsync();

        var result = await session.SendAsync(WondaSession.Photo(StandingClock.Morning + Duration.FromSeconds(seconds)));

        if (advice is null)
        {
            Assert.Equal(ItemOutcome.Created, result.Outcome);
        }
        else
        {
            var problem = Assert.Single(result.Problems);
            Assert.Equal(("/at", "wonda.schedule_at_time"), (problem.Field, problem.Rule));
            Assert.Contains(advice, problem.NextStep, StringComparison.Ordinal);
            Assert.Equal(0, session.Writes);
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task SeveralImagesCannotWaitForATime(bool onTikTok)
    {
        await using var session = await WondaSession.StartAsync();
        var draft = onTikTok ? WondaSession.TikTokCarousel() : WondaSession.Carousel();

        var problem = Assert.Single((await session.SendAsync(draft with { Mode = PublishMode.Schedule, At = WondaSession.Later })).Problems);

        Assert.Equal((ProblemCodes.NotSupported, "/media_ids"), (problem.Code, problem.Field));
        Assert.Contains("\"now\"", problem.NextStep, StringComparison.Ordinal);
        Assert.Equal(0, session.Writes);
    }

    [Fact]
    public async Task WhatCarouselsDoNotTakeIsNamed()
    {
        await using var session = await WondaSession.StartAsync();
        var altTexts = new Dictionary<string, string> { [WondaSession.Image] = "a cup" };

        Assert.Equal(["/alt_texts"], await FieldsAsync(session, WondaSession.Carousel() with { Options = new() { PostType = "feed", AltTexts = altTexts } }));
        Assert.Equal(["/text"], await FieldsAsync(session, WondaSession.TikTokCarousel() with { Text = new string('a', 91) }));
        Assert.Equal(["/disable_duet"], await FieldsAsync(session, WondaSession.TikTokCarousel() with { Options = new() { DisableDuet = true } }));
        Assert.Equal(["/media_ids/1"], await FieldsAsync(session, WondaSession.TikTokCarousel() with { MediaIds = [WondaSession.Image, WondaSession.PngImage] }));
        Assert.Equal(["/media_ids/0"], await FieldsAsync(session, WondaSession.TikTokCarousel() with { MediaIds = [WondaSession.Image] }));
        Assert.Equal(0, session.Writes);
        Assert.Equal(ItemOutcome.Created, (await session.SendAsync(WondaSession.TikTokCarousel() with { Text = new string('a', 90) })).Outcome);
    }

    [Fact]
    public async Task AVideoInTheFeedIsAReel()
    {
        await using var session = await WondaSession.StartAsync();
        var film = WondaSession.Photo(WondaSession.Later) with { MediaIds = [WondaSession.Video] };

        Assert.Equal(["/media_ids/0"], await FieldsAsync(session, film));
        await session.CreateAsync(film with { Options = new() { PostType = "reel", ShareToFeed = false } });
    }

    [Fact]
    public async Task AnAccountWithoutSchedulingIsToldWhatToDo()
    {
        await using var session = await WondaSession.StartAsync();

        var result = await session.SendAsync(WondaSession.Photo(WondaSession.Later) with { Channel = WondaSession.GatedInstagram });

        var problem = Assert.Single(result.Problems);
        Assert.Equal((ItemOutcome.Failed, ProblemCodes.NotSupported, "wonda.schedule_at_time"), (result.Outcome, problem.Code, problem.Rule));
        Assert.Contains("switched on", problem.NextStep, StringComparison.Ordinal);
        Assert.Empty(await session.AllPostsAsync());
        await session.CreateAsync(WondaSession.Photo() with { Channel = WondaSession.GatedInstagram });
    }

    [Fact]
    public async Task WhoDoesNotPayIsTold()
    {
        await using var session = await WondaSession.StartAsync();
        var service = session.ServiceOver(session.Provider(DashSandboxOptions.UnpaidWondaKey));

        var problem = Assert.Single(Assert.Single(await service.ScheduleAsync([WondaSession.Photo(WondaSession.Later)])).Problems);

        Assert.Equal((ProblemCodes.ProviderRefused, "wonda.402"), (problem.Code, problem.Rule));
        Assert.Contains("nothing was written", problem.NextStep, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TooMuchInADaySaysUntilWhenToWait()
    {
        await using var session = await WondaSession.StartAsync();
        await session.Service.ScheduleAsync([.. Enumerable.Range(0, 50).Select(i => WondaSession.Photo() with { Text = $"Post {i}" })]);

        var results = await session.Service.ScheduleAsync([WondaSession.Photo(), WondaSession.Photo()]);

        var problem = Assert.Single(results[0].Problems);
        Assert.Equal((ProblemCodes.RateLimited, "again after 2026-03-10T08:00:00Z"), (problem.Code, problem.Actual));
        Assert.Equal(ItemOutcome.NotAttempted, results[1].Outcome);
    }

    [Fact]
    public async Task AWrongKeyIsRefusedWithoutShowingIt()
    {
        await using var session = await WondaSession.StartAsync();

        var refusal = await Assert.ThrowsAsync<SchedulingException>(() => session.ServiceOver(session.Provider("a-wrong-key")).ListChannelsAsync());

        Assert.Equal(ProblemCodes.Unauthorized, refusal.Problem.Code);
        Assert.Contains("WONDA_API_KEY", refusal.Problem.NextStep, StringComparison.Ordinal);
        Assert.DoesNotContain("a-wrong-key", refusal.ToString(), StringComparison.Ordinal);
    }

    private static async Task<IEnumerable<string?>> FieldsAsync(WondaSession session, PostDraft draft) => (await session.SendAsync(draft)).Problems.Select(problem => problem.Field);

    // Null: nothing in the service asks for it.
    private static async Task<SchedulingProblem?> AskAsync(WondaSession session, ProviderFeature feature, string post)
    {
        var photo = WondaSession.Photo(WondaSession.Later);
        var account = photo.Channel.Split('/')[0];
        switch (feature)
        {
            case ProviderFeature.KeepDrafts:
                return (await session.SendAsync(photo with { Mode = PublishMode.Draft, At = null })).Problems[0];
            case ProviderFeature.FirstComment:
                return (await session.SendAsync(photo with { Options = new() { PostType = "feed", FirstComment = "First!" } })).Problems[0];
            case ProviderFeature.UploadFromUrl:
                return (await Assert.ThrowsAsync<SchedulingException>(() => session.Service.UploadMediaAsync(new MediaUpload(account, new Uri(session.Sandbox.FilesAddress, "launch.jpg"))))).Problem;
            case ProviderFeature.ListBoards:
                return (await Assert.ThrowsAsync<SchedulingException>(() => session.Service.ListBoardsAsync(account))).Problem;
            case ProviderFeature.EditPost or ProviderFeature.MovePost:
                var changes = feature == ProviderFeature.MovePost ? new PostChanges { At = WondaSession.Later + Duration.FromHours(1) } : new PostChanges { Text = "Other words" };
                return Assert.Single(Assert.Single(await session.Service.UpdateAsync([new PostEdit(post, changes)])).Problems);
            default:
                return null;
        }
    }
}
