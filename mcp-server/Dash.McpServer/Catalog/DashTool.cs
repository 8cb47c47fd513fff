using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Dash.McpServer.Json;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Dash.McpServer.Catalog;

/// <summary>
/// A tool over one record of arguments and one record of results: both schemas are read off the records, so what is
/// published and what is accepted cannot drift apart.
/// </summary>
internal abstract class DashTool<TArguments, TResult> : McpServerTool
    where TArguments : class
    where TResult : class
{
    private static readonly JsonTypeInfo<TArguments> ArgumentsType = ToolJson.TypeInfo<TArguments>();
    private static readonly JsonTypeInfo<TResult> ResultType = ToolJson.TypeInfo<TResult>();

    private Tool? _protocolTool;

    /// <inheritdoc />
    public override Tool ProtocolTool => _protocolTool ??= Describe();

    /// <inheritdoc />
    public override IReadOnlyList<object> Metadata => [];

    protected abstract ToolDefinition Definition { get; }

    protected abstract Task<ToolAnswer<TResult>> RunAsync(TArguments arguments, CancellationToken cancellationToken);

    /// <summary>The same for a tool that can take long and tells how far it has come.</summary>
    protected virtual Task<ToolAnswer<TResult>> RunAsync(TArguments arguments, IProgress<ProgressNotificationValue> progress, CancellationToken cancellationToken) =>
        RunAsync(arguments, cancellationToken);

    /// <inheritdoc />
    public override async ValueTask<CallToolResult> InvokeAsync(RequestContext<CallToolRequestParams> request, CancellationToken cancellationToken = default)
    {
        await using var progress = new CallProgress(request);
        var answer = await RunAsync(Bind(request.Params?.Arguments), progress, cancellationToken);
        await progress.DisposeAsync();
        return new CallToolResult
        {
            Content = [new TextContentBlock { Text = answer.Text }],
            StructuredContent = JsonSerializer.SerializeToElement(answer.Result, ResultType),
            IsError = answer.Failed,
        };
    }

    // The filter in front has checked and normalised the arguments against the schema.
    private static TArguments Bind(IDictionary<string, JsonElement>? arguments)
    {
        var members = new JsonObject();
        foreach (var (name, value) in arguments ?? new Dictionary<string, JsonElement>(StringComparer.Ordinal))
        {
            members[name] = JsonSerializer.SerializeToNode(value, ToolJson.Element);
        }

        return members.Deserialize(ArgumentsType)!;
    }

    private Tool Describe() => new()
    {
        Name = Definition.Name,
        Title = Definition.Title,
        Description = Definition.Description,
        InputSchema = SchemaWriter.Write(ArgumentsType),
        OutputSchema = SchemaWriter.WriteResult(ResultType),
        Annotations = new ToolAnnotations
        {
            ReadOnlyHint = Definition.Hints.ReadOnly,
            DestructiveHint = Definition.Hints.Destructive,
            IdempotentHint = Definition.Hints.Idempotent,
            OpenWorldHint = Definition.Hints.OpenWorld,
        },
    };
}
