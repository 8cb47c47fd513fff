using CodivUpload.Sdk;
using Dash.Providers.Tests.Examples;
using Dash.Runtime;
using Dash.Runtime.Testing;
using Dash.Spec.Tests;

namespace Dash.Providers.Tests.Snippets;

/// <summary>The C# of the README, against a fake.</summary>
public sealed class CodivUploadSnippets
{
    [Fact]
    public async Task AVideoIsPlannedAndReadBack()
    {
        var fake = new FakeTransport();
        fake.On(HttpMethod.Post, "/v1/posts").RespondJson(202, ProviderExample.AnswerOf(SpecFolder.CodivUpload, "createPost").Json);
        fake.On(HttpMethod.Get, "/v1/posts/{id}").RespondJson(200, ProviderExample.AnswerOf(SpecFolder.CodivUpload, "getPost").Json);
        var codivUpload = new CodivUploadClient(new ApiClientOptions { BearerToken = "test", HttpClient = fake.CreateClient() });

        // Shown in src/CodivUpload.Sdk/README.md
        var accepted = await codivUpload.Posts.CreateAsync(new NewVideoPost
        {
            ProfileName = "my_brand",
            Platforms = [Platform.Instagram, Platform.YouTube],
            MediaUrls = [new Uri("https://media.example.com/spring.mp4")],
            Description = "The spring film is here.",
            ScheduledDate = new DateTimeOffset(2026, 5, 10, 14, 0, 0, TimeSpan.Zero),
            InstagramCollaborators = "example.studio,example.model",
            YoutubeType = YouTubeType.Shorts,
        });

        var details = await codivUpload.Posts.GetAsync(accepted.PostId);
        foreach (var destination in details.Destinations)
        {
            Console.WriteLine($"{details.Post.Status}: {destination.Platform} {destination.Status} {destination.PostUrl}");
        }
        // until here

        Assert.Contains("\"scheduled_date\":\"2026-05-10T14:00:00Z\"", fake.Requests[0].Body, StringComparison.Ordinal);
        fake.VerifyAll();
    }
}
