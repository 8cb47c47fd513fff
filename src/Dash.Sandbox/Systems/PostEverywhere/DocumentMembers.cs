using System.Text.Json.Nodes;
using Dash.Sandbox.Storage;

namespace Dash.Sandbox.Systems.PostEverywhere;

/// <summary>Reads members of documents that have passed the judge, or were written here.</summary>
internal static class DocumentMembers
{
    public static string? Text(this JsonObject document, string name) => document[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    public static DateTimeOffset? Time(this JsonObject document, string name) => Moment.Parse(document.Text(name));

    public static long? Number(this JsonObject document, string name) => document[name]?.GetValue<long>();

    public static bool Flag(this JsonObject document, string name) => document[name]?.GetValue<bool>() ?? false;

    public static IReadOnlyList<string> Texts(this JsonObject document, string name) => [.. (document[name] as JsonArray ?? []).Select(item => item!.GetValue<string>())];

    public static IReadOnlyList<long> Numbers(this JsonObject document, string name) => [.. (document[name] as JsonArray ?? []).Select(item => item!.GetValue<long>())];

    public static IReadOnlyList<JsonObject> Objects(this JsonObject document, string name) => [.. (document[name] as JsonArray ?? []).OfType<JsonObject>()];

    /// <summary>A copy with some of the members, in the order of the names; those that are missing are left out.</summary>
    public static JsonObject Pick(this JsonObject document, params ReadOnlySpan<string> names)
    {
        var picked = new JsonObject();
        foreach (var name in names)
        {
            if (document.TryGetPropertyValue(name, out var value))
            {
                picked[name] = value?.DeepClone();
            }
        }

        return picked;
    }

    /// <summary>Lays members over a document, objects into objects.</summary>
    public static void Merge(this JsonObject document, JsonObject changes)
    {
        foreach (var (name, value) in changes)
        {
            if (value is JsonObject inner && document[name] is JsonObject before)
            {
                before.Merge(inner);
            }
            else
            {
                document[name] = value?.DeepClone();
            }
        }
    }
}
