namespace Dash.Spec.Tests;

/// <summary>The judge sees what breaks the documents of the other systems, also below unions.</summary>
public sealed class JudgeOfOtherSystemsTests
{
    private const string Reel = """{"post_type":"video","profile_name":"b","platforms":["instagram"],"media_urls":["https://example.com/1.mp4"]$}""";

    [Theory]
    [InlineData("""{"post_type":"reel","profile_name":"b","platforms":["x"],"description":"t"}""")]
    [InlineData("""{"post_type":"text","profile_name":"b","platforms":["x"]}""")]
    [InlineData("""{"post_type":"text","profile_name":"b","platforms":["Instagram"],"description":"t"}""")]
    [InlineData("""{"post_type":"text","profile_name":"b","platforms":[],"description":"t"}""")]
    [InlineData("""{"post_type":"text","profile_name":"b","platforms":["x"],"description":"t","media_urls":["https://example.com/1.jpg"]}""")]
    [InlineData("""{"post_type":"document","profile_name":"b","platforms":["linkedin"],"media_urls":["https://example.com/1.pdf","https://example.com/2.pdf"]}""")]
    public async Task APostThatIsNoneOfTheFourFormsIsRefused(string json) => Assert.NotEmpty(await ViolationsAsync("NewPost", SpecFolder.CodivUpload, json));

    [Theory]
    [InlineData(""","instagram_collaborators":"one,two" """, true)]
    [InlineData(""","instagram_collaborators":["one","two"]""", true)]
    [InlineData(""","instagram_collaborators":["one","two","three","four"]""", false)]
    [InlineData(""","instagram_collaborators":{"one":1}""", false)]
    [InlineData(""","youtube_allowed_countries":"DE,AT" """, true)]
    [InlineData(""","youtube_allowed_countries":["DE","AT"]""", true)]
    [InlineData(""","youtube_allowed_countries":49""", false)]
    [InlineData(""","x_reply_settings":"following" """, false)]
    public async Task AMemberOfOneOfTwoTypesTakesBothAndNoThird(string member, bool isTaken) =>
        Assert.Equal(isTaken, (await ViolationsAsync("NewPost", SpecFolder.CodivUpload, Reel.Replace("$", member, StringComparison.Ordinal))).Count == 0);

    [Theory]
    [InlineData("""{"title":"t","profile_id":"4a1c2f6d-8b3e-4f70-9d15-6c2e8a7b9f01","public_url":"https://example.com/1.mp4"}""", true)]
    [InlineData("""[{"title":"t","profile_id":"4a1c2f6d-8b3e-4f70-9d15-6c2e8a7b9f01","public_url":"https://example.com/1.mp4"}]""", true)]
    [InlineData("""[{"title":"t"}]""", false)]
    [InlineData("\"https://example.com/1.mp4\"", false)]
    public async Task FilesAreAddedAloneOrInAList(string json, bool isTaken) =>
        Assert.Equal(isTaken, (await ViolationsAsync("NewMediaAssets", SpecFolder.CodivUpload, json)).Count == 0);

    [Theory]
    [InlineData("NewPost", """{"content":"t","account_ids":["2280"]}""", "#/account_ids[0]: IntegerExpected")]
    [InlineData("NewPost", """{"content":"t","media":["a"]}""", "#/media: NoAdditionalPropertiesAllowed")]
    [InlineData("NewPost", """{"account_ids":[1]}""", "#/content: PropertyRequired")]
    [InlineData("NewPost", """{"content":"t","media_ids":["1"]}""", "#/media_ids[0]: UuidExpected")]
    [InlineData("NewPost", """{"content":"t","platform_content":{"instagram":{"contentType":"Reel"}}}""", "#/platform_content.instagram.contentType: NotInEnumeration")]
    [InlineData("NewPost", """{"content":"t","platform_content":{"youtube":{"settings":{}}}}""", "#/platform_content.youtube.settings.title: PropertyRequired")]
    [InlineData("NewCampaign", """{"name":"Spring","color":"blue"}""", "#/color: PatternMismatch")]
    [InlineData("FailedPosts", """{"max_attempts":11}""", "#/max_attempts: NumberTooBig")]
    [InlineData("CaptionRequest", """{"topic":"t","count":0}""", "#/count: NumberTooSmall")]
    public async Task RequestsThatBreakPostEverywhereAreRefused(string schema, string json, string expected) =>
        Assert.Equal([expected], await ViolationsAsync(schema, SpecFolder.PostEverywhere, json));

    [Theory]
    [InlineData("InstagramPublication", """{"mediaId":"m"}""", "#/instagramAccountId: PropertyRequired")]
    [InlineData("InstagramPublication", """{"mediaId":"m","instagramAccountId":"550e8400-e29b-41d4-a716-446655440000","product":"CAROUSEL"}""", "#/product: NotInEnumeration")]
    [InlineData("InstagramCarousel", """{"mediaIds":["m"],"instagramAccountId":"550e8400-e29b-41d4-a716-446655440000"}""", "#/mediaIds: TooFewItems")]
    [InlineData("TikTokCarousel", """{"mediaIds":["m","n"],"tiktokAccountId":"550e8400-e29b-41d4-a716-446655440000","scheduledAt":"2026-06-20T16:30:00+02:00"}""", "#/scheduledAt: NoAdditionalPropertiesAllowed")]
    public async Task RequestsThatBreakWondaAreRefused(string schema, string json, string expected) =>
        Assert.Equal([expected], await ViolationsAsync(schema, SpecFolder.Wonda, json));

    [Theory]
    [InlineData("Failure", """{"data":null,"error":null,"meta":{"request_id":"1","timestamp":"2026-04-10T12:00:00Z"}}""")]
    [InlineData("Failure", """{"data":{},"error":{"code":"not_found","message":"m"},"meta":{"request_id":"1","timestamp":"2026-04-10T12:00:00Z"}}""")]
    [InlineData("PostResponse", """{"data":{"post_id":"f47ac10b-58cc-4372-a567-0e02b2c3d479","status":"published"},"meta":{"request_id":"1","timestamp":"2026-04-10T12:00:00Z"}}""")]
    public async Task AnswersWithoutTheirEnvelopeAreRefused(string schema, string json) =>
        Assert.NotEmpty(await SpecSchemas.ViolationsAsync(SpecFolder.Schema(schema, SpecFolder.PostEverywhere), Direction.Response, json));

    private static Task<IReadOnlyList<string>> ViolationsAsync(string schema, string file, string json) =>
        SpecSchemas.ViolationsAsync(SpecFolder.Schema(schema, file), Direction.Request, json);
}
