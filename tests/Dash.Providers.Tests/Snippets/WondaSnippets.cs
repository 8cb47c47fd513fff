using Dash.Providers.Tests.Examples;
using Dash.Runtime;
using Dash.Runtime.Testing;
using Dash.Spec.Tests;
using Wonda.Sdk;

namespace Dash.Providers.Tests.Snippets;

/// <summary>The C# of the README, against a fake.</summary>
public sealed class WondaSnippets
{
    [Fact]
    public async Task AReelIsPublishedAndAskedAbout()
    {
        var fake = new FakeTransport();
        fake.On(HttpMethod.Get, "/api/v1/instagram/accounts").RespondJson(200, ProviderExample.AnswerOf(SpecFolder.Wonda, "listInstagramAccounts").Json);
        fake.On(HttpMethod.Post, "/api/v1/publish/instagram").RespondJson(200, ProviderExample.AnswerOf(SpecFolder.Wonda, "publishInstagram").Json);
        fake.On(HttpMethod.Get, "/api/v1/jobs/publish/{id}").RespondJson(200, ProviderExample.AnswerOf(SpecFolder.Wonda, "getPublishJob").Json);
        var wonda = new WondaClient(new ApiClientOptions { BearerToken = "test", HttpClient = fake.CreateClient() });
        var mediaId = "019e1b70-6f9e-80fd-8c49-690bcbdaf8db";

        // Shown in src/Wonda.Sdk/README.md
        var accounts = await wonda.Accounts.ListInstagramAsync();
        var started = await wonda.Publishing.PublishInstagramAsync(new InstagramPublication
        {
            MediaId = mediaId,
            InstagramAccountId = accounts.Accounts[0].InstagramAccountId,
            Caption = "The spring film is here.",
            Product = InstagramProduct.Reels,
        });

        var job = await wonda.Jobs.GetPublishAsync(started.OutputJobId);
        Console.WriteLine($"{job.Status} {job.ErrorMessage}");
        // until here

        Assert.Equal(JobStatus.Failed, job.Status);
        fake.VerifyAll();
    }
}
