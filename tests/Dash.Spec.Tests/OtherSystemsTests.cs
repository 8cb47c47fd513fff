namespace Dash.Spec.Tests;

/// <summary>The operations of the other systems, written down a second time from their pages.</summary>
public sealed class OtherSystemsTests
{
    private static readonly string[] rateLimit = ["X-RateLimit-Limit", "X-RateLimit-Remaining", "X-RateLimit-Reset"];

    [Theory]
    [InlineData(SpecFolder.CodivUpload,
        "GET /agency/profiles, POST /agency/profiles, DELETE /agency/profiles/{id}, POST /agency/profiles/generate-jwt, GET /agency/media, POST /agency/media, " +
        "GET /agency/media/{id}, DELETE /agency/media/{id}, GET /agency/playlists, POST /agency/playlists, GET /agency/playlists/{id}, " +
        "GET /integrations/youtube/broadcasts, POST /integrations/youtube/broadcasts, POST /integrations/youtube/broadcasts/{id}/stop, GET /integrations/youtube/categories, " +
        "GET /posts, POST /posts, GET /posts/{id}, PATCH /posts/{id}, DELETE /posts/{id}, POST /posts/{id}/retry-failed, " +
        "POST /upload-media, POST /upload-media/presign, POST /upload-media/confirm, " +
        "GET /queue/settings, POST /queue/settings, GET /queue/preview, GET /queue/next-slot, GET /auth/whoami")]
    [InlineData(SpecFolder.PostEverywhere,
        "GET /me, GET /platform-rules, GET /queue, GET /accounts, GET /accounts/{account_id}, GET /accounts/{account_id}/health, " +
        "GET /posts, POST /posts, GET /posts/{post_id}, PATCH /posts/{post_id}, DELETE /posts/{post_id}, GET /posts/{post_id}/results, POST /posts/{post_id}/retry, " +
        "POST /posts/{post_id}/schedule, POST /posts/bulk, POST /posts/bulk-schedule, POST /posts/retry-failed, " +
        "POST /media/upload, POST /media/{media_id}/complete, POST /media/upload-from-url, GET /media, GET /media/{media_id}, DELETE /media/{media_id}, " +
        "POST /ai/generate-image, POST /ai/generate-caption, GET /analytics/summary, " +
        "GET /campaigns, POST /campaigns, GET /campaigns/{id}, PATCH /campaigns/{id}, DELETE /campaigns/{id}, " +
        "GET /webhooks, POST /webhooks, GET /webhooks/{id}, PATCH /webhooks/{id}, DELETE /webhooks/{id}, POST /webhooks/{id}/test, " +
        "POST /auth/device, POST /auth/device/token, POST /auth/social-connect/start, GET /auth/social-connect/poll/{session_id}, " +
        "POST /auth/social-connect/bluesky, POST /auth/social-connect/telegram, POST /auth/social-connect/discord")]
    [InlineData(SpecFolder.Wonda,
        "POST /publish/instagram, POST /publish/instagram/carousel, POST /publish/tiktok, POST /publish/tiktok/carousel, " +
        "GET /publish/scheduled, DELETE /publish/scheduled/{outputJobId}, GET /jobs/publish/{outputJobId}, GET /jobs/inference/{inferenceJobId}, GET /jobs/editor/{editorJobId}, " +
        "GET /instagram/accounts, GET /tiktok/accounts, GET /instagram/publishes, GET /tiktok/publishes, GET /calendar, GET /calendar/{date}, " +
        "POST /media/upload, GET /media, GET /media/{mediaId}, GET /capabilities, GET /pricing, POST /pricing/estimate, GET /balance")]
    public void ASystemHasExactlyTheOperationsOfItsPages(string document, string operations) =>
        Assert.Equal(
            operations.Split(", ").Order(StringComparer.Ordinal),
            SpecFolder.Operations(document).Select(operation => $"{operation.Method} {operation.Path}").Order(StringComparer.Ordinal));

    [Theory]
    [InlineData(SpecFolder.CodivUpload, "#/components/schemas/Error")]
    [InlineData(SpecFolder.PostEverywhere, "#/components/schemas/Failure")]
    [InlineData(SpecFolder.Wonda, "#/components/schemas/Error")]
    public void EveryOperationOfASystemFailsInTheSameForm(string document, string schema)
    {
        Assert.All(SpecFolder.Operations(document), operation =>
        {
            Assert.Contains(operation.Responses, response => response.Status == "429");
            Assert.Contains(operation.Responses, response => response.Status == "default");
            Assert.All(Failures(operation), response => Assert.Equal(schema, response.Response["content"]["application/json"]["schema"].Text("$ref")));
        });
    }

    [Fact]
    public void OnlyPostEverywhereTellsItsRateLimit()
    {
        Assert.All(Responses(SpecFolder.PostEverywhere), response => Assert.Equal(
            response.Status == "429" ? [.. rateLimit, "Retry-After"] : rateLimit, response.Response.Members("headers").Select(header => header.Name)));
        Assert.All(Responses(SpecFolder.CodivUpload).Concat(Responses(SpecFolder.Wonda)), response => Assert.Empty(response.Response.Members("headers")));
    }

    [Fact]
    public void APostOfCodivUploadIsOneOfFourForms()
    {
        var union = SpecFolder.Schema("NewPost", SpecFolder.CodivUpload);
        var kinds = union.Items("oneOf").Select(SpecFolder.Resolve).Select(form => form["properties"]["post_type"].Text("const"));

        Assert.Equal(["text", "image", "video", "document"], kinds);
        Assert.Equal("post_type", union["discriminator"].Text("propertyName"));
        Assert.Equal(kinds, union["discriminator"].Members("mapping").Select(mapping => mapping.Name));
    }

    [Fact]
    public void CodivUploadAnswersAtOnceAndLaterInOneForm()
    {
        var create = SpecFolder.Operations(SpecFolder.CodivUpload).Single(operation => operation.Id == "createPost");
        Assert.Equal(["200", "202"], create.Responses.Select(response => response.Status).Where(status => status[0] == '2'));
        Assert.Single(create.Responses.Where(response => response.Status[0] == '2').Select(response => response.Response["content"]["application/json"]["schema"].Text("$ref")).Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public void SeveralPostsOfPostEverywhereAnswerWithThreeStatusesInOneForm()
    {
        var bulk = SpecFolder.Operations(SpecFolder.PostEverywhere).Single(operation => operation.Id == "createPosts");
        var forms = bulk.Responses.Where(response => response.Status is "201" or "207" or "422").Select(response => response.Response["content"]["application/json"]["schema"].Text("$ref")).ToList();

        Assert.Equal(3, forms.Count);
        Assert.Equal("#/components/schemas/BulkOutcomeResponse", Assert.Single(forms.Distinct(StringComparer.Ordinal)));
    }

    [Fact]
    public void PostEverywhereSendsSignedEvents()
    {
        var webhook = Assert.Single(SpecFolder.Webhooks());
        Assert.Equal(SpecFolder.PostEverywhere, webhook.Body.File);
        Assert.Equal(["X-PostEverywhere-Signature", "X-PostEverywhere-Timestamp"], webhook.Parameters.Select(parameter => parameter.Text("name")));
        Assert.Equal(15, SpecFolder.Schema("WebhookEvent", SpecFolder.PostEverywhere)["enum"].Node.AsArray().Count);
    }

    // A status of several posts that all failed carries what became of each.
    private static IEnumerable<(string Status, SpecNode Response)> Failures(SpecOperation operation) =>
        operation.Responses.Where(response => response.Status[0] != '2' && (operation.Id, response.Status) != ("createPosts", "422"));

    private static IEnumerable<(string Status, SpecNode Response)> Responses(string document) => SpecFolder.Operations(document).SelectMany(operation => operation.Responses);
}
