using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Dash.Runtime.Json;

/// <summary>Finds the path of a place in a JSON text by walking it again; used only once something has gone wrong.</summary>
internal static class JsonPath
{
    internal const string Root = "$";

    /// <summary>The path of the value whose first or last token begins at <paramref name="offset"/>, or of the place where the text breaks.</summary>
    internal static string Find(ReadOnlySpan<byte> json, long offset)
    {
        var reader = new Utf8JsonReader(json);
        var steps = new List<Step>();
        try
        {
            while (reader.Read())
            {
                Enter(ref reader, steps);
                if (reader.TokenType != JsonTokenType.PropertyName && reader.TokenStartIndex >= offset)
                {
                    break;
                }

                Leave(ref reader, steps);
            }
        }
        catch (JsonException)
        {
            // The walk ends where the text breaks, which is the place asked for.
        }

        return Format(steps);
    }

    private static void Enter(ref Utf8JsonReader reader, List<Step> steps)
    {
        if (reader.TokenType == JsonTokenType.PropertyName)
        {
            steps[^1] = new Step(reader.ValueIsEscaped ? "…" : Encoding.UTF8.GetString(reader.ValueSpan), -1);
        }
        else if (reader.TokenType is JsonTokenType.EndArray or JsonTokenType.EndObject)
        {
            steps.RemoveAt(steps.Count - 1);
        }
        else if (steps.Count > 0 && steps[^1] is { Name: null } element)
        {
            steps[^1] = element with { Index = element.Index + 1 };
        }
    }

    private static void Leave(ref Utf8JsonReader reader, List<Step> steps)
    {
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            steps.Add(new Step(null, -1));
        }
        else if (reader.TokenType == JsonTokenType.StartObject)
        {
            steps.Add(new Step(string.Empty, -1));
        }
    }

    private static string Format(List<Step> steps)
    {
        var path = new StringBuilder(Root);
        foreach (var (name, index) in steps)
        {
            if (name is null)
            {
                // Before the first element the place is the array itself.
                path.Append(index < 0 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"[{index}]"));
            }
            else if (name.Length > 0)
            {
                path.Append(name.All(unit => char.IsAsciiLetterOrDigit(unit) || unit == '_') ? $".{name}" : $"['{name}']");
            }
        }

        return path.ToString();
    }

    private readonly record struct Step(string? Name, int Index);
}
