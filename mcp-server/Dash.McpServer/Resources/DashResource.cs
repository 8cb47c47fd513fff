using Dash.McpServer.Results;
using Dash.Scheduling;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Dash.McpServer.Resources;

/// <summary>Something to read by its address, as JSON.</summary>
internal abstract class DashResource(ResourceTemplate template) : McpServerResource
{
    public const string Json = "application/json";

    /// <inheritdoc />
    public override ResourceTemplate ProtocolResourceTemplate => template;

    /// <inheritdoc />
    public override IReadOnlyList<object> Metadata => [];

    /// <inheritdoc />
    public override bool IsMatch(string uri) => IsTemplated
        ? uri.StartsWith(Prefix, StringComparison.Ordinal) && uri.Length > Prefix.Length && !uri.AsSpan(Prefix.Length).ContainsAny('/', '?', '#')
        : uri == template.UriTemplate;

    protected abstract Task<string> ReadTextAsync(string variable, RequestContext<ReadResourceRequestParams> request, CancellationToken cancellationToken);

    /// <summary>How long a client may keep what it read.</summary>
    protected virtual TimeSpan Lifetime => TimeSpan.Zero;

    /// <summary>Whether what was read is the same for every key.</summary>
    protected virtual bool IsPublic => false;

    /// <inheritdoc />
    public override async ValueTask<ReadResourceResult> ReadAsync(RequestContext<ReadResourceRequestParams> request, CancellationToken cancellationToken = default)
    {
        var uri = request.Params!.Uri;
        try
        {
            var text = await ReadTextAsync(IsTemplated ? Uri.UnescapeDataString(uri[Prefix.Length..]) : "", request, cancellationToken);
            return new ReadResourceResult
            {
                Contents = [new TextResourceContents { Uri = uri, MimeType = Json, Text = text }],
                TimeToLive = Lifetime,
                CacheScope = IsPublic ? CacheScope.Public : CacheScope.Private,
            };
        }
        catch (SchedulingException missing) when (missing.Problem.Code is ProblemCodes.UnknownPost or ProblemCodes.UnknownNetwork)
        {
            throw ResourceErrors.NotFound(uri, missing.Problem.NextStep);
        }
        catch (SchedulingException failure)
        {
            throw new McpProtocolException(ProblemText.Of(failure.Problem), McpErrorCode.InternalError);
        }
    }

    private string Prefix => template.UriTemplate[..template.UriTemplate.IndexOf('{', StringComparison.Ordinal)];
}
