namespace Dash.Spec.Tests;

/// <summary>A judge that lets everything pass would make every other test here worthless.</summary>
public sealed class JudgeTests
{
    [Theory]
    [InlineData("InstagramPost", """{"id":1,"status":"LAUNCHED"}""", "#/status: NotInEnumeration")]
    [InlineData("InstagramPost", """{"status":"POSTED"}""", "#/id: PropertyRequired")]
    [InlineData("InstagramPost", """{"id":-1}""", "#/id: NumberTooSmall")]
    [InlineData("InstagramPost", """{"id":1,"duplicate_to_brand_ids":[2]}""", "#/duplicate_to_brand_ids: NoAdditionalPropertiesAllowed")]
    [InlineData("InstagramPost", """{"id":1,"created_at":"yesterday"}""", "#/created_at: DateTimeExpected")]
    [InlineData("InstagramPost", """{"id":1,"post_group_id":"group"}""", "#/post_group_id: UuidExpected")]
    [InlineData("InstagramPostPage", """{"data":[{"id":1,"media":[{"id":"two"}]}]}""", "#/data[0].media[0].id: IntegerExpected")]
    [InlineData("InstagramPostPage", """{"data":[],"paging":{"count":0,"next":null}}""", "#/paging.previous: PropertyRequired")]
    public Task AnswersThatBreakTheSpecificationAreRefused(string schema, string json, string expected) =>
        AssertViolationAsync(schema, Direction.Response, json, expected);

    [Theory]
    [InlineData("NewInstagramPost", """{"post_type":"FEED"}""", "#/brand_id: PropertyRequired")]
    [InlineData("NewInstagramPost", """{"brand_id":1,"post_type":"POST"}""", "#/post_type: NotInEnumeration")]
    [InlineData("NewInstagramPost", """{"brand_id":1,"post_type":"FEED","id":2}""", "#/id: NoAdditionalPropertiesAllowed")]
    [InlineData("NewInstagramPost", """{"brand_id":1,"post_type":"FEED","caption":null}""", "#/caption: StringExpected")]
    [InlineData("NewInstagramPost", """{"brand_id":1,"post_type":"FEED","text":"Hello"}""", "#/text: NoAdditionalPropertiesAllowed")]
    [InlineData("NewInstagramPost", """{"brand_id":1,"post_type":"FEED","user_tags":[{"username":"a","x":1.5}]}""", "#/user_tags[0].x: NumberTooBig")]
    [InlineData("NewInstagramPost", """{"brand_id":1,"post_type":"FEED","media_ids":["12"]}""", "#/media_ids[0]: IntegerExpected")]
    [InlineData("NewInstagramPost", """{"brand_id":1,"post_type":"FEED","alt_text_media_map":{"12":5}}""", "#/alt_text_media_map.12: StringExpected")]
    [InlineData("NewYouTubePost", """{"brand_id":1,"title":"Film","media_ids":[2],"declared_made_for_kids":"no"}""", "#/declared_made_for_kids: NotInEnumeration")]
    [InlineData("NewPinterestPost", """{"brand_id":1,"meta":{"pinterestBoard":{"id":"1","name":"Spring"}}}""", "#/meta.title: PropertyRequired")]
    [InlineData("NewPinterestPost", """{"brand_id":1,"meta":{"title":"Pin","pinterestBoard":{"id":1,"name":"Spring"}}}""", "#/meta.pinterestBoard.id: StringExpected")]
    [InlineData("NewTikTokPost", """{"brand_id":1,"branded_content_type":"PROMOTED"}""", "#/branded_content_type: NotInEnumeration")]
    [InlineData("NewXPost", """{"brand_id":1,"replies":[{"id":3}]}""", "#/replies[0].id: NoAdditionalPropertiesAllowed")]
    [InlineData("FacebookPostUpdate", """{"link_preview":{"can_edit":true}}""", "#/link_preview.can_edit: NoAdditionalPropertiesAllowed")]
    [InlineData("FacebookPostUpdate", """{"brand_id":1}""", "#/brand_id: NoAdditionalPropertiesAllowed")]
    public Task RequestsThatBreakTheSpecificationAreRefused(string schema, string json, string expected) =>
        AssertViolationAsync(schema, Direction.Request, json, expected);

    [Theory]
    [InlineData("NewSnapchatPost", """{"brand_id":1,"post_type":"SPOTLIGHT","media_ids":[2],"description":"$"}""", "$", 161, "#/description: StringTooLong")]
    [InlineData("NewFacebookPost", """{"brand_id":1,"post_type":"POST","first_comment":"$"}""", "$", 8001, "#/first_comment: StringTooLong")]
    [InlineData("NewXPost", """{"brand_id":1,"replies":[{}$]}""", ",{}", 24, "#/replies: TooManyItems")]
    [InlineData("NewInstagramPost", """{"brand_id":1,"post_type":"FEED","duplicate_to_brand_ids":[0$]}""", ",1", 55, "#/duplicate_to_brand_ids: TooManyItems")]
    public async Task DocumentedLimitsHoldToTheLastItem(string schema, string template, string unit, int tooMany, string expected)
    {
        var below = template.Replace("$", string.Concat(Enumerable.Repeat(unit, tooMany - 1)), StringComparison.Ordinal);
        var above = template.Replace("$", string.Concat(Enumerable.Repeat(unit, tooMany)), StringComparison.Ordinal);
        Assert.Empty(await SpecSchemas.ViolationsAsync(SpecFolder.Schema(schema), Direction.Request, below));
        await AssertViolationAsync(schema, Direction.Request, above, expected);
    }

    [Theory]
    [InlineData("InstagramPostUpdate", """{"timestamp":null,"thumb_offset":null,"story_link":null,"share_to_feed":null}""")]
    [InlineData("TikTokPostUpdate", """{"branded_content_type":null,"title":null}""")]
    [InlineData("SnapchatPostUpdate", """{"brand_id":1,"locale":"fr_FR"}""")]
    [InlineData("BlueskyPostUpdate", "{}")]
    public async Task RequestsWithinTheSpecificationPass(string schema, string json) =>
        Assert.Empty(await SpecSchemas.ViolationsAsync(SpecFolder.Schema(schema), Direction.Request, json));

    private static async Task AssertViolationAsync(string schema, Direction direction, string json, string expected) =>
        Assert.Equal([expected], await SpecSchemas.ViolationsAsync(SpecFolder.Schema(schema), direction, json));
}
