using Dash.Sandbox.Systems.PostEverywhere;

namespace Dash.Sandbox.Tests.PostEverywhere;

/// <summary>What PostEverywhere refuses, with which status and code.</summary>
public sealed class RefusalTests
{
    public static TheoryData<string, string, string> Bodies => new()
    {
        { """{"content":"a"}""", "validation_error", "account_ids" },
        { """{"content":"a","account_ids":[1]}""", "invalid_accounts", "no account 1" },
        { """{"content":"a","account_ids":[2284],"scheduled_for":"2026-05-04T11:59:00Z"}""", "validation_error", "has passed" },
        { """{"content":"a","account_ids":[2284],"scheduled_for":"2026-05-05T11:59:00Z","use_queue":true}""", "validation_error", "use_queue" },
        { """{"content":"a","account_ids":[2284],"media":["x"]}""", "invalid_field_name", "media_ids" },
        { """{"content":" ","account_ids":[2284]}""", "validation_error", "without text" },
        { """{"content":"a","account_ids":[2280]}""", "post_creation_failed", "" },
        { """{"content":"a","account_ids":[2284],"media_ids":["00000000-0000-4000-8000-000000000000"]}""", "validation_error", "no media" },
        { """{"content":"a","account_ids":[2284],"campaign_id":99}""", "validation_error", "no campaign" },
        { """{"content":"a","account_ids":[2284]""", "invalid_json", "" },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task ABodyIsRefusedByItsCode(string body, string code, string words)
    {
        await using var desk = await PostEverywhereDesk.OpenAsync();

        var answer = await desk.PostAsync("posts", body);

        Assert.Equal(code, PostEverywhereDesk.Code(answer.Expect(400)));
        Assert.Contains(words, PostEverywhereDesk.Text(answer["error"]!, "message"), StringComparison.Ordinal);
        Assert.Equal("[]", (await desk.DataAsync(desk.GetAsync("posts")))["posts"]!.ToJsonString());
    }

    [Fact]
    public async Task ATextThatIsTooLongForOneNetworkIsRefusedUnlessThatNetworkHasItsOwn()
    {
        await using var desk = await PostEverywhereDesk.OpenAsync();
        var longText = new string('a', 281);

        var refused = await desk.PostAsync("posts", $$"""{"content":"{{longText}}","account_ids":[2284,2286]}""");

        Assert.Equal("content_too_long", PostEverywhereDesk.Code(refused.Expect(400)));
        (await desk.PostAsync("posts", $$$"""{"content":"{{{longText}}}","account_ids":[2284,2286],"platform_content":{"x":{"content":"Short"} } }""")).Expect(201);
    }

    [Fact]
    public async Task KeysHaveScopes()
    {
        await using var stranger = await PostEverywhereDesk.OpenAsync(key: null);
        await using var reader = await PostEverywhereDesk.OpenAsync(PostEverywhereSystem.ReadOnlyKey);

        Assert.Equal("invalid_api_key", PostEverywhereDesk.Code((await stranger.GetAsync("accounts")).Expect(401)));
        (await reader.GetAsync("accounts")).Expect(200);
        Assert.Equal("unauthorized", PostEverywhereDesk.Code((await reader.PostAsync("posts", """{"content":"a","account_ids":[2284]}""")).Expect(403)));
        Assert.Equal("unauthorized", PostEverywhereDesk.Code((await reader.PostAsync("ai/generate-caption", """{"topic":"a"}""")).Expect(403)));
    }

    [Fact]
    public async Task CreditsRunOut()
    {
        await using var desk = await PostEverywhereDesk.OpenAsync();
        for (var i = 0; i < 3; i++)
        {
            (await desk.PostAsync("ai/generate-image", """{"prompt":"A field"}""")).Expect(201);
        }

        Assert.Equal("insufficient_credits", PostEverywhereDesk.Code((await desk.PostAsync("ai/generate-image", """{"prompt":"A field"}""")).Expect(402)));
    }

    [Fact]
    public async Task ThePlanLimitsThePostsOnXInADay()
    {
        await using var desk = await PostEverywhereDesk.OpenAsync();
        var fifty = string.Join(',', Enumerable.Repeat("""{"content":"a","account_ids":[2284]}""", 50));
        (await desk.PostAsync("posts/bulk", $$"""{"posts":[{{fifty}}]}""")).Expect(201);

        var answer = await desk.PostAsync("posts", """{"content":"a","account_ids":[2284]}""");

        Assert.Equal("rate_limit_exceeded", PostEverywhereDesk.Code(answer.Expect(429)));
        await desk.PassAsync(24);
        (await desk.PostAsync("posts", """{"content":"a","account_ids":[2284]}""")).Expect(201);
    }

    [Fact]
    public async Task TheSixtyFirstRequestOfAMinuteHasToWait()
    {
        await using var desk = await PostEverywhereDesk.OpenAsync();
        Answer answer;
        var allowed = 0;
        do
        {
            answer = await desk.GetAsync("me");
            allowed++;
        }
        while (answer.Status == 200 && allowed < 200);

        // Where the minute turned over meanwhile there were more.
        Assert.InRange(allowed, 61, 121);
        Assert.Equal("rate_limited", PostEverywhereDesk.Code(answer.Expect(429)));
        Assert.True(answer["error"]!["retryable"]!.GetValue<bool>());
        Assert.Equal("0", answer.Headers["X-RateLimit-Remaining"]);
        Assert.Equal("60", answer.Headers["X-RateLimit-Limit"]);
        Assert.InRange(int.Parse(answer.Headers["Retry-After"], System.Globalization.CultureInfo.InvariantCulture), 1, 60);
    }
}
