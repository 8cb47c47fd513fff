using System.Text;
using Dash.Providers.Tests.Examples;
using Dash.Runtime;
using Dash.Runtime.Testing;
using Dash.Spec.Tests;
using PostEverywhere.Sdk;

namespace Dash.Providers.Tests.Snippets;

/// <summary>The C# of the README, against a fake.</summary>
public sealed class PostEverywhereSnippets
{
    [Fact]
    public async Task APostIsPlannedForAllAccounts()
    {
        var fake = new FakeTransport();
        fake.On(HttpMethod.Get, "/api/v1/accounts").RespondJson(200, ProviderExample.AnswerOf(SpecFolder.PostEverywhere, "listAccounts").Json);
        fake.On(HttpMethod.Post, "/api/v1/posts").RespondJson(201, ProviderExample.AnswerOf(SpecFolder.PostEverywhere, "createPost").Json);
        fake.On(HttpMethod.Get, "/api/v1/posts/{id}/results").RespondJson(200, ProviderExample.AnswerOf(SpecFolder.PostEverywhere, "getPostResults").Json);
        var postEverywhere = new PostEverywhereClient(new ApiClientOptions { BearerToken = "test", HttpClient = fake.CreateClient() });

        // Shown in src/PostEverywhere.Sdk/README.md
        var accounts = await postEverywhere.Accounts.ListAsync();
        var created = await postEverywhere.Posts.CreateAsync(new NewPost
        {
            Content = "The spring film is here. #spring",
            AccountIds = accounts.Data.AccountIds,
            ScheduledFor = new DateTimeOffset(2026, 5, 10, 16, 0, 0, TimeSpan.FromHours(2)),
            PlatformContent = new PlatformContent
            {
                Instagram = new InstagramOverride { ContentType = InstagramContentType.Reels },
                X = new XOverride { Content = "The spring film is here." },
            },
        });

        var results = await postEverywhere.Posts.GetResultsAsync(created.Data.PostId);
        foreach (var result in results.Data.Results)
        {
            Console.WriteLine($"{result.AccountName}: {result.Status} {result.PlatformPostUrl} {result.Error}");
        }
        // until here

        Assert.Contains("\"account_ids\":[2280]", fake.Requests[1].Body, StringComparison.Ordinal);
        fake.VerifyAll();
    }

    [Fact]
    public void ADeliveryIsCheckedAndRead()
    {
        var (body, signature, timestamp, secret) = (Encoding.UTF8.GetBytes("{}"), (string?)null, (string?)null, "whsec_example");

        // Shown in src/PostEverywhere.Sdk/README.md
        if (WebhookSignature.IsValid(body, signature, timestamp, secret))
        {
            var delivery = PostEverywhereClientWebhooks.ParseDelivery(body);
            Console.WriteLine($"{delivery.Event}: {delivery.Data.PlatformPostUrl}");
        }
        // until here
    }
}
