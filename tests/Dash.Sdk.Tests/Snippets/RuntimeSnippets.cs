using System.Net;
using Dash.Runtime;
using Dash.Runtime.Testing;
using Dash.Sdk.Tests.Support;
using Petstore;
using Polly;
using Polly.CircuitBreaker;

namespace Dash.Sdk.Tests.Snippets;

/// <summary>The C# of the runtime's README, with a client made from the document beside this file.</summary>
public sealed class RuntimeSnippets
{
    [Fact]
    public async Task AFileIsUploaded()
    {
        var recorded = new RecordedDash();
        var client = new PetstoreClient(new ApiClientOptions { HttpClient = new HttpClient(recorded) });

        // Shown in src/Dash.Runtime/README.md
        await using var photo = File.OpenRead("cat.png");
        await client.Pets.UploadPhotoAsync(new UploadPhotoRequest { Photo = photo, Caption = "Asleep" });
        // until here

        Assert.Contains("IHDR", Assert.Single(recorded.Requests).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ALostWriteIsToldOf()
    {
        var client = new PetstoreClient(new ApiClientOptions { HttpClient = new HttpClient(new RecordedDash(_ => throw new HttpRequestException(HttpRequestError.ResponseEnded))) });
        var arrived = true;

        try
        {
            await client.Pets.UploadPhotoAsync(new UploadPhotoRequest { Photo = ApiFile.FromText("a cat") });
            arrived = false;
        }
        // Shown in src/Dash.Runtime/README.md
        catch (Exception failure) when (UnknownOutcome.Of(failure) is { } lost)
        {
            // lost.Operation, lost.SentBody (without keys), lost.SentAt, lost.RequestId; lost.WasCarriedOut when only the result is missing
        }
        // until here

        Assert.True(arrived);
    }

    [Fact]
    public async Task ACircuitBreakerOfPollySeesEachAttempt()
    {
        // Shown in src/Dash.Runtime/README.md
        var breaker = new ResiliencePipelineBuilder<HttpResponseMessage>()
            .AddCircuitBreaker(new CircuitBreakerStrategyOptions<HttpResponseMessage>
            {
                ShouldHandle = arguments => ValueTask.FromResult(arguments.Outcome is { Exception: not null } or { Result.StatusCode: >= HttpStatusCode.InternalServerError }),
            })
            .Build();
        var options = new ApiClientOptions { Resilience = breaker };
        // until here

        var client = new PetstoreClient(options with { HttpClient = new HttpClient(new RecordedDash("", HttpStatusCode.NoContent)) });
        await client.Pets.UploadPhotoAsync(new UploadPhotoRequest { Photo = ApiFile.FromText("a cat") });
    }
    [Fact]
    public async Task AFakeStandsInForTheNetwork()
    {
        // Shown in src/Dash.Runtime/README.md
        var fake = new FakeTransport();
        fake.On(HttpMethod.Get, "/pets/{id}").Respond(503).RespondModel(new Pet { Id = 7, Name = "Mia" });
        fake.On(HttpMethod.Post, "/pets").When(request => request.Model<NewPet>().Name == "Tom").Drop();

        var client = new PetstoreClient(new ApiClientOptions { BearerToken = "test", HttpClient = fake.CreateClient() });
        // until here

        Assert.Equal("Mia", (await client.Pets.GetAsync(7)).Name);
        var lost = await Assert.ThrowsAsync<ApiConnectionException>(() => client.Pets.AddAsync(new NewPet { Name = "Tom" }));
        Assert.True(lost.OutcomeUnknown);
        fake.VerifyAll();
    }
}
