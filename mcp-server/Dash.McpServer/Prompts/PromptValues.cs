using System.Text.Json;
using Dash.Scheduling;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;

namespace Dash.McpServer.Prompts;

/// <summary>What a person gave to a prompt.</summary>
internal sealed class PromptValues
{
    private readonly Dictionary<string, string> _values;

    private PromptValues(Dictionary<string, string> values) => _values = values;

    /// <exception cref="McpProtocolException">Something is missing, unknown or no text.</exception>
    public static PromptValues Read(Prompt prompt, IDictionary<string, JsonElement> given)
    {
        var names = (prompt.Arguments ?? []).Select(argument => argument.Name).ToList();
        if (given.Keys.FirstOrDefault(name => !names.Contains(name, StringComparer.Ordinal)) is { } unknown)
        {
            throw Invalid($"The prompt {prompt.Name} has no argument '{unknown}'. {(NearestName.Find(unknown, names) is { } nearest ? $"Did you mean '{nearest}'?" : $"Arguments: {string.Join(", ", names)}.")}");
        }

        if (given.FirstOrDefault(pair => pair.Value.ValueKind is not (JsonValueKind.String or JsonValueKind.Null)) is { Key: { } wrong })
        {
            throw Invalid($"The argument '{wrong}' of the prompt {prompt.Name} is no text.");
        }

        var values = given
            .Select(pair => (pair.Key, Text: pair.Value.GetString()?.Trim()))
            .Where(pair => !string.IsNullOrEmpty(pair.Text))
            .ToDictionary(pair => pair.Key, pair => pair.Text!, StringComparer.Ordinal);
        return (prompt.Arguments ?? []).FirstOrDefault(argument => argument.Required == true && !values.ContainsKey(argument.Name)) is { } missing
            ? throw Invalid($"The prompt {prompt.Name} needs the argument '{missing.Name}': {missing.Description}")
            : new PromptValues(values);
    }

    public string Of(string name) => _values[name];

    public string Or(string name, string otherwise) => _values.GetValueOrDefault(name, otherwise);

    private static McpProtocolException Invalid(string message) => new(message, McpErrorCode.InvalidParams);
}
