using System.Text.Json.Nodes;

namespace Dash.Sandbox.Specification;

/// <summary>Unites two flattened schemas as <c>allOf</c> means it: members and required names of both, the later one wins elsewhere.</summary>
internal static class SchemaMerge
{
    public static void Into(JsonObject target, JsonObject part)
    {
        foreach (var (name, value) in part)
        {
            switch (name)
            {
                case "properties":
                    Unite(target, name, (JsonObject)value!);
                    break;
                case "required" or SchemaFlattener.LeftOut:
                    Unite(target, name, (JsonArray)value!);
                    break;
                default:
                    target[name] = value?.DeepClone();
                    break;
            }
        }
    }

    private static void Unite(JsonObject target, string name, JsonObject members)
    {
        var united = target[name] as JsonObject ?? [];
        foreach (var (member, schema) in members)
        {
            united[member] = schema!.DeepClone();
        }

        target[name] = united;
    }

    private static void Unite(JsonObject target, string name, JsonArray values)
    {
        var united = (target[name] as JsonArray ?? []).Concat(values).Select(value => value!.GetValue<string>()).Distinct(StringComparer.Ordinal);
        target[name] = new JsonArray([.. united.Select(value => JsonValue.Create(value))]);
    }
}
