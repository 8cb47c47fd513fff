using System.Text.Json.Nodes;
using Dash.Sandbox.Specification;

namespace Dash.Sandbox.Tests.PostEverywhere;

/// <summary>Every operation of the document is served, and what it answers fits the document: an answer that did not would be a 500.</summary>
public sealed class EveryOperationTests
{
    private readonly HashSet<string> _driven = new(StringComparer.Ordinal);

    [Fact]
    public async Task EveryOperationAnswersAsItsDocumentSays()
    {
        await using var desk = await PostEverywhereDesk.OpenAsync();
        await DrivePostsAsync(desk);
        await DriveLibraryAsync(desk);
        await DriveWorkspaceAsync(desk);
        await DriveConnectingAsync(desk);

        var all = SpecificationLibrary.Embedded.Operations.Where(operation => operation.Service == "posteverywhere").Select(operation => $"{operation.Method} {operation.Template}");
        Assert.Equal(all.Order(StringComparer.Ordinal), _driven.Order(StringComparer.Ordinal));
    }

    private async Task DrivePostsAsync(PostEverywhereDesk desk)
    {
        var id = Id(await RunAsync(desk.PostAsync("posts", """{"content":"a","account_ids":[2284]}"""), "POST /posts", 201), "post_id");
        var draft = Id(await RunAsync(desk.PostAsync("posts/bulk", """{"posts":[{"content":"b","account_ids":[2284],"draft":true}]}"""), "POST /posts/bulk", 201), "results", "0", "post", "post_id");
        await RunAsync(desk.GetAsync("posts"), "GET /posts");
        await RunAsync(desk.GetAsync("posts/" + id), "GET /posts/{post_id}");
        await RunAsync(desk.GetAsync($"posts/{id}/results"), "GET /posts/{post_id}/results");
        await RunAsync(desk.PatchAsync("posts/" + draft, """{"content":"c"}"""), "PATCH /posts/{post_id}");
        await RunAsync(desk.PostAsync($"posts/{draft}/schedule", """{"publish_now":true}"""), "POST /posts/{post_id}/schedule");
        desk.Sandbox.Faults.FailPublishing(id, "Down", "x");
        await desk.PassAsync(0);
        await RunAsync(desk.PostAsync($"posts/{id}/retry"), "POST /posts/{post_id}/retry");
        await RunAsync(desk.PostAsync("posts/retry-failed", """{"platform":"x"}"""), "POST /posts/retry-failed");
        await RunAsync(desk.PostAsync("posts/bulk-schedule", """{"timezone":"UTC","posts":[{"date":"2026-06-01","time":"10:00","content":"d","platforms":"x"}]}"""), "POST /posts/bulk-schedule");
        await RunAsync(desk.DeleteAsync($"posts/{draft}?delete_on_platforms=x"), "DELETE /posts/{post_id}");
    }

    private async Task DriveLibraryAsync(PostEverywhereDesk desk)
    {
        var media = Id(await RunAsync(desk.PostAsync("media/upload-from-url", $$"""{"url":"{{desk.Sandbox.FilesAddress}}launch.jpg"}"""), "POST /media/upload-from-url"), "media_id");
        await RunAsync(desk.PostAsync("media/upload", """{"filename":"a.jpg","content_type":"image/jpeg","size":9}"""), "POST /media/upload");
        await RunAsync(desk.PostAsync($"media/{media}/complete"), "POST /media/{media_id}/complete");
        await RunAsync(desk.GetAsync("media?type=image"), "GET /media");
        await RunAsync(desk.GetAsync("media/" + media), "GET /media/{media_id}");
        await RunAsync(desk.DeleteAsync("media/" + media), "DELETE /media/{media_id}");
        await RunAsync(desk.PostAsync("ai/generate-image", """{"prompt":"A field","model":"flux-schnell"}"""), "POST /ai/generate-image", 201);
        await RunAsync(desk.PostAsync("ai/generate-caption", """{"topic":"Spring","count":3}"""), "POST /ai/generate-caption");
    }

    private async Task DriveWorkspaceAsync(PostEverywhereDesk desk)
    {
        foreach (var path in (string[])["/me", "/platform-rules", "/queue", "/accounts", "/analytics/summary", "/campaigns", "/webhooks"])
        {
            await RunAsync(desk.GetAsync(path[1..]), "GET " + path);
        }

        await RunAsync(desk.GetAsync("accounts/2287"), "GET /accounts/{account_id}");
        await RunAsync(desk.GetAsync("accounts/2292/health"), "GET /accounts/{account_id}/health");
        var campaign = PostEverywhereDesk.Number((await RunAsync(desk.PostAsync("campaigns", """{"name":"Spring"}"""), "POST /campaigns", 201))["id"]);
        await RunAsync(desk.GetAsync("campaigns/" + campaign), "GET /campaigns/{id}");
        await RunAsync(desk.PatchAsync("campaigns/" + campaign, """{"status":"archived","description":null}"""), "PATCH /campaigns/{id}");
        await RunAsync(desk.DeleteAsync("campaigns/" + campaign), "DELETE /campaigns/{id}");
        var webhook = Id(await RunAsync(desk.PostAsync("webhooks", """{"url":"https://a.example/","events":["post.failed"]}"""), "POST /webhooks", 201), "id");
        await RunAsync(desk.GetAsync("webhooks/" + webhook), "GET /webhooks/{id}");
        await RunAsync(desk.PatchAsync("webhooks/" + webhook, """{"name":"Mine"}"""), "PATCH /webhooks/{id}");
        await RunAsync(desk.PostAsync($"webhooks/{webhook}/test"), "POST /webhooks/{id}/test");
        await RunAsync(desk.DeleteAsync("webhooks/" + webhook), "DELETE /webhooks/{id}");
    }

    private async Task DriveConnectingAsync(PostEverywhereDesk desk)
    {
        var code = Id(await RunAsync(desk.PostAsync("auth/device", """{"client_name":"Test"}"""), "POST /auth/device"), "device_code");
        await RunAsync(desk.PostAsync("auth/device/token", $$"""{"device_code":"{{code}}"}"""), "POST /auth/device/token");
        var login = await RunAsync(desk.PostAsync("auth/device/token", $$"""{"device_code":"{{code}}"}"""), "POST /auth/device/token");
        Assert.Equal("authorized", Id(login, "status"));
        var session = Id(await RunAsync(desk.PostAsync("auth/social-connect/start", """{"platform":"x","mode":"reconnect","account_id":2292}"""), "POST /auth/social-connect/start"), "session_id");
        await RunAsync(desk.GetAsync("auth/social-connect/poll/" + session), "GET /auth/social-connect/poll/{session_id}");
        var mended = await RunAsync(desk.GetAsync("auth/social-connect/poll/" + session), "GET /auth/social-connect/poll/{session_id}");
        Assert.Equal("healthy", Id(mended, "account", "health", "status"));
        await RunAsync(desk.PostAsync("auth/social-connect/bluesky", """{"handle":"a","app_password":"b"}"""), "POST /auth/social-connect/bluesky");
        await RunAsync(desk.PostAsync("auth/social-connect/telegram", """{"bot_token":"a","channel":"b"}"""), "POST /auth/social-connect/telegram");
        (await desk.PostAsync("auth/social-connect/discord", """{"webhook_url":"https://a.example/"}""")).Expect(403);
        _driven.Add("POST /auth/social-connect/discord");
    }

    private async Task<JsonNode> RunAsync(Task<Answer> answer, string operation, int status = 200)
    {
        _driven.Add(operation);
        var got = await answer;
        Assert.True(got.Status == status, $"{operation}: {got.Status} {got.Text}");
        return got["data"]!;
    }

    private static string Id(JsonNode node, params string[] path) =>
        path.Aggregate(node, (at, name) => int.TryParse(name, out var index) ? at[index]! : at[name]!).GetValue<string>();
}
