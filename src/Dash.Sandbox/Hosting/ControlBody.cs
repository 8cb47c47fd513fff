using System.Text.Json;
using System.Text.Json.Nodes;
using Dash.Sandbox.Services;
using Microsoft.AspNetCore.Http;

namespace Dash.Sandbox.Hosting;

/// <summary>The JSON of a control request. What is not known or not as expected is refused by its name: a misspelt member would make a test pass for nothing.</summary>
internal sealed class ControlBody(JsonObject members)
{
    private const double MostSeconds = 1e9;

    public static ControlBody None { get; } = new([]);

    public static async Task<ControlBody> ReadAsync(HttpContext http)
    {
        var text = (await RequestBody.ReadAsync(http).ConfigureAwait(false)).Text();
        return text.Length == 0 ? None : new ControlBody(Parse(text) as JsonObject ?? throw ApiProblem.NotValid("body", "Expected an object."));
    }

    /// <summary>This body, when it has no other members than these.</summary>
    public ControlBody With(params IReadOnlyCollection<string> names) => members.Select(member => member.Key).FirstOrDefault(name => !names.Contains(name)) is { } unknown
        ? throw ApiProblem.NotValid(unknown, names.Count == 0 ? "Not known here: expected no body." : $"Not known here. Expected: {string.Join(", ", names)}.")
        : this;

    public bool Has(string name) => members[name] is not null;

    public bool HasText(string name) => TextOf(members[name]) is not null;

    public long Number(string name) => Needed(Value<long>(name, "a whole number"), name, "a whole number");

    public int Count(string name) => Needed(OptionalCount(name), name, "a whole number");

    public int? OptionalCount(string name) => Value<int>(name, $"a whole number up to {int.MaxValue}");

    public double? Share(string name) => Value<double>(name, "a number from 0 to 1");

    public TimeSpan Seconds(string name) => Needed(OptionalSeconds(name), name, "a number of seconds");

    public TimeSpan? OptionalSeconds(string name) => Value<double>(name, "a number of seconds") switch
    {
        null => null,
        { } seconds and >= 0 and <= MostSeconds => TimeSpan.FromSeconds(seconds),
        _ => throw ApiProblem.NotValid(name, "Expected a number of seconds from 0 to 1,000,000,000."),
    };

    public string Text(string name) => OptionalText(name) ?? throw ApiProblem.NotValid(name, "Missing data for required field: a string.");

    public string? OptionalText(string name) => members[name] is not { } node ? null : TextOf(node) ?? throw ApiProblem.NotValid(name, "Expected a string.");

    /// <summary>An object of strings; nothing when it is absent.</summary>
    public Dictionary<string, string>? OptionalTexts(string name) => members[name] switch
    {
        null => null,
        JsonObject texts => texts.ToDictionary(
            text => text.Key, text => TextOf(text.Value) ?? throw ApiProblem.NotValid(name, $"Expected a string as the value of {text.Key}."), StringComparer.OrdinalIgnoreCase),
        _ => throw ApiProblem.NotValid(name, "Expected an object with strings."),
    };

    private static JsonNode? Parse(string text)
    {
        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException failure)
        {
            throw ApiProblem.NotValid("body", failure.Message);
        }
    }

    private T? Value<T>(string name, string expected)
        where T : struct => members[name] switch
        {
            null => null,
            JsonValue value when value.TryGetValue(out T found) => found,
            _ => throw ApiProblem.NotValid(name, $"Expected {expected}."),
        };

    private static T Needed<T>(T? value, string name, string expected)
        where T : struct => value ?? throw ApiProblem.NotValid(name, $"Missing data for required field: {expected}.");

    private static string? TextOf(JsonNode? node) => node is JsonValue value && value.TryGetValue(out string? text) ? text : null;
}
