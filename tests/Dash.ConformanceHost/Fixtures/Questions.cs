using ModelContextProtocol.Protocol;

namespace Dash.ConformanceHost.Fixtures;

/// <summary>What a server can ask a client for.</summary>
internal static class Questions
{
    public static ElicitRequestParams Person(string message, params (string Name, ElicitRequestParams.PrimitiveSchemaDefinition Schema)[] fields) => new()
    {
        Message = message,
        RequestedSchema = new ElicitRequestParams.RequestSchema
        {
            Properties = fields.ToDictionary(field => field.Name, field => field.Schema, StringComparer.Ordinal),
            Required = [.. fields.Select(field => field.Name)],
        },
    };

    public static ElicitRequestParams PersonForText(string message, string field) => Person(message, (field, new ElicitRequestParams.StringSchema()));

    public static ElicitRequestParams PersonForConsent() => Person("Please confirm", ("ok", new ElicitRequestParams.BooleanSchema()));

    public static CreateMessageRequestParams Model(string prompt, int maxTokens) => new()
    {
        MaxTokens = maxTokens,
        Messages = [new SamplingMessage { Role = Role.User, Content = [new TextContentBlock { Text = prompt }] }],
    };
}
