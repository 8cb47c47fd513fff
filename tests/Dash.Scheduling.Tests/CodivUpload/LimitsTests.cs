using NodaTime;

namespace Dash.Scheduling.Tests.CodivUpload;

/// <summary>What CodivUpload cannot do is said before anything is sent, with what to do instead.</summary>
public sealed class LimitsTests
{
    public static TheoryData<string, PostDraft, string, string> Refused { get; } = new()
    {
        { "a draft", CodivUploadSession.Draft(Network.X) with { Mode = PublishMode.Draft }, "codivupload.keep_drafts", "dashboard" },
        { "a thread", CodivUploadSession.Draft(Network.X, new PostOptions { ThreadReplies = ["More"] }), "codivupload.thread_replies", "one post" },
        { "two years ahead", CodivUploadSession.Draft(Network.X) with { At = CodivUploadSession.Afternoon + Duration.FromDays(730) }, "codivupload.window", "earlier" },
        { "no https", CodivUploadSession.Draft(Network.X, null, "http://media.example.com/a.jpg"), "codivupload.media.address", "https" },
        { "a file of no kind", CodivUploadSession.Draft(Network.X, null, "https://media.example.com/a"), "codivupload.media.kind", "Upload" },
        { "a document on X", CodivUploadSession.Draft(Network.X, null, "https://media.example.com/a.pdf"), "codivupload.document", "LinkedIn" },
        { "a comment on Facebook", CodivUploadSession.Draft(Network.Facebook, new PostOptions { PostType = "post", FirstComment = "First" }), "codivupload.first_comment", "Leave" },
        { "a link on Facebook", CodivUploadSession.Draft(Network.Facebook, new PostOptions { PostType = "post", Link = "https://example.com" }), "codivupload.link", "Leave" },
        { "a photo as a story", CodivUploadSession.Draft(Network.Instagram, new PostOptions { PostType = "story" }, CodivUploadSession.Image), "instagram.story.media.kinds", "video" },
        { "two videos", CodivUploadSession.Draft(Network.X, null, CodivUploadSession.Video, "https://media.example.com/b.mp4"), "x.media.count", "Leave out" },
        { "a photo beside a video", CodivUploadSession.Draft(Network.X, null, CodivUploadSession.Video, CodivUploadSession.Image), "x.media.mixed", "another post" },
        { "two alternative texts", CodivUploadSession.Draft(Network.X, new PostOptions { AltTexts = new Dictionary<string, string> { [CodivUploadSession.Image] = "A", ["https://media.example.com/b.png"] = "B" } }, CodivUploadSession.Image, "https://media.example.com/b.png"), "codivupload.alt_texts", "same text" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task WhatIsNotPossibleIsRefusedBeforeItIsSentWithWhatToDoInstead(string what, PostDraft draft, string rule, string instead)
    {
        await using var session = await CodivUploadSession.StartAsync();

        var problem = await session.RefusedAsync(draft);

        Assert.True(rule == problem.Rule, $"{what}: {problem.Rule}");
        Assert.Contains(instead, problem.NextStep, StringComparison.Ordinal);
    }

    [Fact]
    public async Task BoardsCannotBeListedAndTheirNumberIsTakenAsItIs()
    {
        await using var session = await CodivUploadSession.StartAsync();
        var refused = await Assert.ThrowsAsync<SchedulingException>(() => session.Service.ListBoardsAsync(CodivUploadSession.Account));
        Assert.Equal((ProblemCodes.NotSupported, "codivupload.list_boards"), (refused.Problem.Code, refused.Problem.Rule));
    }

    [Fact]
    public async Task ADayThatIsFullSaysSoAndKeepsTheAnswerOfTheService()
    {
        await using var session = await CodivUploadSession.StartAsync();
        var draft = CodivUploadSession.Draft(Network.YouTube, new PostOptions { Title = "Launch" }, CodivUploadSession.Video);
        for (var number = 0; number < 10; number++)
        {
            await session.MakeElsewhereAsync($$"""{"post_type":"video","profile_name":"maple_and_co","platforms":["youtube"],"media_urls":["{{CodivUploadSession.Video}}"],"description":"{{number}}","scheduled_date":"2026-03-10T14:00:00Z"}""");
        }

        var result = Assert.Single(await session.Service.ScheduleAsync([draft]));

        var problem = Assert.Single(result.Problems);
        Assert.Equal((ItemOutcome.Failed, ProblemCodes.RateLimited, "/at"), (result.Outcome, problem.Code, problem.Field));
        Assert.Contains("hard_cap", problem.Actual, StringComparison.Ordinal);
        Assert.Contains("another day", problem.NextStep, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AMonthThatIsUsedUpNamesThePlan()
    {
        await using var session = await CodivUploadSession.StartAsync(options => options with { CodivUploadPostsPerMonth = 1 });
        await session.CreateAsync(CodivUploadSession.Draft(Network.X));

        var problem = Assert.Single(Assert.Single(await session.Service.ScheduleAsync([CodivUploadSession.Draft(Network.Threads)])).Problems);

        Assert.Equal((ProblemCodes.ProviderRefused, "codivupload.403"), (problem.Code, problem.Rule));
        Assert.Contains("business", problem.NextStep, StringComparison.Ordinal);
        Assert.Contains("required_tier", problem.Actual, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EveryFeatureIsAnsweredForAndEachImpossibleOneSaysWhatToDo()
    {
        await using var session = await CodivUploadSession.StartAsync();
        var features = session.Provider.Capabilities.Features;
        Assert.Equal(Enum.GetValues<ProviderFeature>(), features.Keys.Order());
        Assert.All(features.Values.Where(support => !support.Possible), support => Assert.EndsWith(".", support.Note, StringComparison.Ordinal));
    }
}
