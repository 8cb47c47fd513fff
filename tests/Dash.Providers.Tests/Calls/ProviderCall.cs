using System.Text.Json;
using Dash.Runtime;
using Dash.Runtime.Testing;
using Dash.Spec.Tests;

namespace Dash.Providers.Tests.Calls;

/// <summary>One operation of a document and the call of the generated client that stands for it.</summary>
/// <param name="OperationId">Its id in the document.</param>
/// <param name="Expected">The request that the call has to become.</param>
/// <param name="Send">The call, with its body read from JSON if it has one.</param>
internal sealed record ProviderCall(string OperationId, string Expected, Func<HttpClient, string, Task> Send)
{
    internal const string Key = "example-key";

    private static readonly Dictionary<string, IReadOnlyList<ProviderCall>> calls = new(StringComparer.Ordinal)
    {
        [SpecFolder.CodivUpload] = CodivUploadCalls.All,
        [SpecFolder.PostEverywhere] = PostEverywhereCalls.All,
        [SpecFolder.Wonda] = WondaCalls.All,
    };

    internal static IReadOnlyList<string> Documents => [.. calls.Keys];

    internal static IReadOnlyList<ProviderCall> In(string document) => calls[document];

    internal static ProviderCall Of(string document, string operationId) => calls[document].Single(call => call.OperationId == operationId);

    internal static ApiClientOptions Options(HttpClient http) => new() { BearerToken = Key, HttpClient = http, Retry = new ApiRetryOptions { MaxAttempts = 1 } };

    internal static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json)!;

    /// <summary>Makes the call against a fake that answers as said.</summary>
    /// <returns>What was sent, and the call, which may have failed.</returns>
    internal async Task<(FakeRequest Request, Task Call)> MakeAsync(string body, int status, string answer)
    {
        var fake = new FakeTransport();
        var expected = Expected.Split(' ');
        fake.On(HttpMethod.Parse(expected[0]), expected[1].Split('?')[0]).RespondJson(status, answer);

        var call = Send(fake.CreateClient(), body);
        await call.ContinueWith(_ => { }, TaskScheduler.Default);
        return (Assert.Single(fake.Requests), call);
    }
}
