using Dash.Sandbox;
using NodaTime;

namespace Dash.Scheduling.Tests.PostEverywhere;

/// <summary>What PostEverywhere refuses, and what it cannot do: each with the service's own words and what to do instead.</summary>
public sealed class RefusalTests
{
    [Theory]
    [InlineData(400, "validation_error", ProblemCodes.ProviderRefused)]
    [InlineData(400, "content_too_long", ProblemCodes.TextTooLong)]
    [InlineData(400, "invalid_accounts", ProblemCodes.UnknownChannel)]
    [InlineData(400, "past_schedule_time", ProblemCodes.TimeInPast)]
    [InlineData(400, "something_new", ProblemCodes.ProviderRefused)]
    [InlineData(401, "invalid_api_key", ProblemCodes.Unauthorized)]
    [InlineData(402, "insufficient_credits", ProblemCodes.ProviderRefused)]
    [InlineData(403, "unauthorized", ProblemCodes.NotYourAccount)]
    [InlineData(409, "conflict", ProblemCodes.Conflict)]
    [InlineData(422, "permanent_failure_circuit_breaker", ProblemCodes.ProviderRefused)]
    public async Task AnErrorKeepsTheCodeTheWordsAndTheDetailsOfTheService(int status, string code, string problemCode)
    {
        await using var session = await PostEverywhereSession.StartAsync();
        session.Sandbox.Faults.Add(SandboxFault.Answer(status) with
        {
            Method = "POST",
            Path = "/posts",
            Body = $$$"""{"data":null,"error":{"code":"{{{code}}}","message":"In their words.","details":{"validation_errors":[{"field":"content"}],"extra":7} },"meta":{"request_id":"a","timestamp":"2026-03-09T08:00:00Z"}}""",
        });

        var problem = Assert.Single((await session.SendAsync(session.Draft(Network.X))).Problems);

        Assert.Equal((problemCode, "posteverywhere." + code), (problem.Code, problem.Rule));
        Assert.Equal("""PostEverywhere refused this: In their words. ({"field":"content"}; extra: 7)""", problem.Message);
        Assert.False(string.IsNullOrEmpty(problem.NextStep));
    }

    [Theory]
    [InlineData("first_comment")]
    [InlineData("share_to_feed")]
    [InlineData("alt_texts")]
    [InlineData("campaign_ids")]
    [InlineData("auto_publish")]
    public async Task WhatADraftCannotHaveIsSaidBeforeAnythingIsSent(string what)
    {
        await using var session = await PostEverywhereSession.StartAsync();
        var draft = session.Draft(Network.Instagram);
        var options = draft.Options;
        draft = what switch
        {
            "first_comment" => draft with { Options = options with { FirstComment = "First!" } },
            "share_to_feed" => draft with { MediaIds = [session.Video], Options = options with { PostType = "reel", ShareToFeed = true } },
            "alt_texts" => draft with { MediaIds = [session.Image, session.Video], Options = options with { AltTexts = new Dictionary<string, string> { [session.Image] = "A field" } } },
            "campaign_ids" => draft with { Options = options with { CampaignIds = ["spring"] } },
            _ => draft with { AutoPublish = false },
        };

        var result = await session.SendAsync(draft);

        Assert.Contains(result.Problems, problem => problem.Field!.StartsWith("/" + what, StringComparison.Ordinal) && !string.IsNullOrEmpty(problem.NextStep));
        Assert.Equal(0, session.Writes());
    }

    [Fact]
    public async Task AnAccountThatCannotPostTakesDraftsOnly()
    {
        await using var session = await PostEverywhereSession.StartAsync();
        var draft = session.Draft(Network.X) with { Channel = "2292/x" };

        var refused = Assert.Single((await session.SendAsync(draft)).Problems);
        var kept = await session.SendAsync(draft with { Mode = PublishMode.Draft });

        Assert.Equal(("/channel", "posteverywhere.account"), (refused.Field, refused.Rule));
        Assert.Contains("expired", refused.Message, StringComparison.Ordinal);
        Assert.Equal(ItemOutcome.Created, kept.Outcome);
    }

    [Fact]
    public async Task APinIsAsLongAsTheServiceTakesIt()
    {
        await using var session = await PostEverywhereSession.StartAsync();
        var pin = session.Draft(Network.Pinterest);

        Assert.Empty((await session.SendAsync(pin with { Text = new string('a', 500) })).Problems);
        Assert.Equal(ProblemCodes.TextTooLong, Assert.Single((await session.SendAsync(pin with { Text = new string('a', 501) })).Problems).Code);
    }

    [Theory]
    [InlineData("no time")]
    [InlineData("a draft again")]
    [InlineData("out early")]
    [InlineData("another campaign")]
    public async Task WhatAScheduledPostCannotBecomeIsRefusedWithWhatToDoInstead(string what)
    {
        await using var session = await PostEverywhereSession.StartAsync();
        var post = await session.CreateAsync(session.Draft(Network.X));
        var changes = what switch
        {
            "no time" => new PostChanges { ClearTime = true },
            "a draft again" => new PostChanges { Mode = PublishMode.Draft },
            "out early" => new PostChanges { Mode = PublishMode.Now },
            _ => new PostChanges { Options = new PostOptions { CampaignIds = ["7"] } },
        };

        var problem = Assert.Single((await session.ChangeAsync(post.Id, changes)).Problems);

        Assert.Equal(ProblemCodes.NotSupported, problem.Code);
        Assert.StartsWith("posteverywhere.", problem.Rule, StringComparison.Ordinal);
        Assert.False(string.IsNullOrEmpty(problem.NextStep));
        Assert.Equal((1, 0), (session.Writes(), session.Writes("PATCH")));
    }

    [Fact]
    public async Task AFailedPostIsNotMoved()
    {
        await using var session = await PostEverywhereSession.StartAsync();
        var post = await session.CreateAsync(session.Draft(Network.X));
        session.Sandbox.Faults.FailPublishing(post.Id.Split(':', '@')[1], "Duplicate content");
        await session.PassAsync(Duration.FromDays(2));

        var result = await session.ChangeAsync(post.Id, new PostChanges { At = post.At + Duration.FromDays(9) });

        Assert.Equal(ProblemCodes.NotSupported, Assert.Single(result.Problems).Code);
    }

    [Fact]
    public async Task APostForSeveralAccountsIsListedForEachAndLeftAlone()
    {
        await using var session = await PostEverywhereSession.StartAsync();
        await session.PostElsewhereAsync("posts", """{"content":"Both","account_ids":[2284,2288,2289],"scheduled_for":"2026-03-12T10:00:00Z"}""");

        var posts = await session.AllPostsAsync();
        var changed = await session.ChangeAsync(posts[0].Id, new PostChanges { Text = "Mine" });
        var deleted = Assert.Single(await session.Service.DeleteAsync([posts[1].Id]));

        Assert.Equal(["2284/x", "2288/bluesky"], posts.Select(post => post.Channel).Order());
        Assert.All([changed, deleted], result =>
        {
            var problem = Assert.Single(result.Problems);
            Assert.Equal(ProblemCodes.NotSupported, problem.Code);
            Assert.Contains("maple.studio on bluesky", problem.Message, StringComparison.Ordinal);
            Assert.Contains("maple.studio on telegram", problem.Message, StringComparison.Ordinal);
        });
        Assert.Equal(2, (await session.AllPostsAsync()).Count);
    }

    [Theory]
    [InlineData("x:7")]
    [InlineData("x:f47ac10b-58cc-4372-a567-0e02b2c3d479")]
    [InlineData("x:f47ac10b-58cc-4372-a567-0e02b2c3d479@2284")]
    [InlineData("snapchat:f47ac10b-58cc-4372-a567-0e02b2c3d479@-1")]
    public async Task APostThatDoesNotExistIsUnknown(string id)
    {
        await using var session = await PostEverywhereSession.StartAsync();

        var failure = await Assert.ThrowsAsync<SchedulingException>(() => session.Service.GetAsync(id));

        Assert.Equal(ProblemCodes.UnknownPost, failure.Problem.Code);
    }

    [Fact]
    public void EveryFeatureIsNamedAndWhatIsNotPossibleSaysWhatToDo()
    {
        var features = PostEverywhereProviderFactory.Create(new PostEverywhereProviderSettings { ApiKey = DashSandboxOptions.PostEverywhereKey }).Capabilities.Features;

        Assert.Equal(Enum.GetValues<ProviderFeature>(), features.Keys.Order());
        Assert.All(features.Values.Where(feature => !feature.Possible), feature => Assert.False(string.IsNullOrEmpty(feature.Note)));
    }
}
