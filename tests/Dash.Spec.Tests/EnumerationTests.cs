using System.Text.Json.Nodes;

namespace Dash.Spec.Tests;

/// <summary>The published values of every enumeration, written down a second time so that none can be lost by an edit.</summary>
public sealed class EnumerationTests
{
    [Theory]
    [InlineData("PostStatus", 11, "AUTOPUBLISHING DRAFT EXPIRED FAILED IMPORTED MISSING_APPROVALS PARTIALLY_FAILED POSTED SCHEDULED SKIPPED USERS_NOTIFIED")]
    [InlineData("AutoPublishError", 23,
        "ACCOUNT_RESTRICTED AGAINST_COMMUNITY_STANDARDS APPROVED_PUBLISHING_DATES_HAVE_NO_OVERLAP AUTO_PUBLISH_LIMIT_EXCEEDED DUPLICATE_POST FLAGGED_AS_SPAM " +
        "INTERNAL INVALID_ACCOUNT_TYPE INVALID_AUTH INVALID_DESCRIPTION INVALID_IMAGE INVALID_PIN_BOARD INVALID_PRODUCT_TAGS INVALID_TARGETING INVALID_TITLE " +
        "INVALID_VIDEO_THUMBNAIL MEDIA_CONTAINER_EXPIRED MISSING_AUTH OUTSIDE_OF_APPROVED_PUBLISHING_DATES PAGE_PUBLISHING_AUTH_REQUIRED PLATFORM_ERROR REJECTED " +
        "TEXT_LENGTH_EXCEEDED")]
    [InlineData("InstagramPostType", 3, "FEED STORY REEL")]
    [InlineData("FacebookPostType", 2, "POST REEL")]
    [InlineData("SnapchatPostType", 2, "STORY SPOTLIGHT")]
    [InlineData("SnapchatLocale", 9, "ar_AA bn_BD bn_IN zh_CN zh_TW da_DK nl_NL en_GB en_US")]
    [InlineData("BrandedContentType", 2, "promoted paid_partnership")]
    [InlineData("MadeForKids", 2, "true false")]
    [InlineData("ApprovalPolicy", 2, "APPROVAL_REQUIRED APPROVAL_NOT_REQUIRED")]
    [InlineData("CreationSource", 1, "RSS_FEED")]
    [InlineData("FirstCommentStatus", 2, "SUCCESS FAILED")]
    [InlineData("PostSort", 4, "TIMESTAMP -TIMESTAMP UPDATED_AT -UPDATED_AT")]
    [InlineData("MediaType", 2, "IMAGE VIDEO")]
    public void AnEnumerationHasExactlyItsPublishedValues(string schema, int count, string values)
    {
        var actual = Values(SpecFolder.Schema(schema));
        Assert.Equal(count, actual.Count);
        Assert.Equal(values.Split(' '), actual);
    }

    [Fact]
    public void OnlyEnumerationsThatMayBeNullListNull()
    {
        var enumerations = SpecFolder.Documents.SelectMany(document => document.Descendants()).Where(node => node.Find("enum")?.Node is JsonArray).ToList();
        Assert.All(enumerations, node => Assert.Equal(node["type"].Node is JsonArray, node["enum"].Node.AsArray().Any(value => value is null)));
        Assert.Equal(2, enumerations.Count(node => node["type"].Node is JsonArray));
    }

    private static List<string> Values(SpecNode schema) =>
        [.. schema["enum"].Node.AsArray().OfType<JsonNode>().Select(value => value.GetValue<string>())];
}
