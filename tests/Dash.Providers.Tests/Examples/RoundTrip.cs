using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Dash.Providers.Tests.Calls;
using Dash.Runtime;
using Dash.Testing;

namespace Dash.Providers.Tests.Examples;

/// <summary>JSON through a generated client and back.</summary>
internal static class RoundTrip
{
    // Objects whose names are data and whose values have a type of their own: a foreign member is no part of them.
    private static readonly string[] Maps = ["social_accounts", "uploads", "accountMapping"];

    /// <summary>Reads a body into the generated type, sends it, and demands the same JSON on the wire.</summary>
    internal static async Task SendAsync(string document, string operationId, string body)
    {
        var answer = ProviderExample.AnswerOf(document, operationId);
        var (request, call) = await ProviderCall.Of(document, operationId).MakeAsync(body, answer.Status!.Value, answer.Json);
        await call;

        Assert.Empty(JsonDifference.Between(body, request.Body));
    }

    /// <summary>Answers with a body, also with members nobody knows, and demands that writing what was read gives the same JSON.</summary>
    internal static async Task ReceiveAsync(string document, string operationId, int status, string body)
    {
        foreach (var answer in new[] { body, WithUnknownMembers(body) })
        {
            var (_, call) = await ProviderCall.Of(document, operationId).MakeAsync(ProviderExample.BodyOf(document, operationId), status, answer);

            Assert.Empty(JsonDifference.Between(answer, status < 300 ? await ResultAsync(call) : await FailureAsync(call, status)));
        }
    }

    private static async Task<string> ResultAsync(Task call)
    {
        await call;
        return Written(call.GetType().GetProperty(nameof(Task<object>.Result))!.GetValue(call)!);
    }

    private static async Task<string> FailureAsync(Task call, int status)
    {
        var failure = await Assert.ThrowsAnyAsync<ApiException>(() => call);

        Assert.Equal((HttpStatusCode)status, failure.StatusCode);
        Assert.True(failure.GetType().IsGenericType, $"{failure.Message} has no type for its body.");
        return Written(failure.GetType().GetProperty(nameof(ApiException<object>.Error))!.GetValue(failure)!);
    }

    private static string Written(object value) => JsonSerializer.Serialize(value, value.GetType());

    // What a newer service could send, in every object of the answer.
    private static string WithUnknownMembers(string body)
    {
        var root = JsonNode.Parse(body)!;
        foreach (var node in Objects(root).ToList())
        {
            node["zz_new_member"] = JsonNode.Parse("""{"deep":[1.50,null,{"x":"ü"}]}""");
        }

        return root.ToJsonString();
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Objects(member.Value)).Concat(IsMap(members) ? [] : [members]),
        JsonArray items => items.SelectMany(Objects),
        _ => [],
    };

    private static bool IsMap(JsonObject members) => members.Parent is JsonObject && Maps.Contains(members.GetPropertyName());
}
