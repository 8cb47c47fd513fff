using Dash.Testing;
using System.Text.Json;
using System.Text.Json.Nodes;
using Dash.Sdk.Tests.Operations;
using Dash.Sdk.Tests.Support;

namespace Dash.Sdk.Tests.Examples;

/// <summary>JSON through the generated client and back.</summary>
internal static class RoundTrip
{
    // Objects whose names are data and whose values have a type of their own: a foreign member is no part of them.
    private static readonly string[] Maps = ["alt_text_media_map", "brands", "urls"];

    /// <summary>Reads a body into the generated type, sends it, and demands the same JSON on the wire.</summary>
    internal static async Task SendAsync(string operationId, string body)
    {
        var dash = new RecordedDash(SpecExamples.AnswerOf(operationId));

        await OperationCall.Of(operationId).Send!(dash.Client, body);

        Assert.Empty(JsonDifference.Between(body, Assert.Single(dash.Requests).Body!));
    }

    /// <summary>Answers with a body, also with members nobody knows, and demands that writing what was read gives the same JSON.</summary>
    internal static async Task ReceiveAsync(string operationId, string body)
    {
        foreach (var answer in new[] { body, WithUnknownMembers(body) })
        {
            var call = OperationCall.Of(operationId).Call(new RecordedDash(answer).Client);
            await call;

            Assert.Empty(JsonDifference.Between(answer, Written(call)));
        }
    }

    private static string Written(Task call)
    {
        var result = call.GetType().GetProperty(nameof(Task<object>.Result))!.GetValue(call)!;
        return JsonSerializer.Serialize(result, result.GetType());
    }

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
