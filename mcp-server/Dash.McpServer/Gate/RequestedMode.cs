using Dash.Scheduling;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Dash.McpServer.Gate;

/// <summary>
/// What a single request asks for: in <c>_meta</c>, or in a header of the transport. It can only tighten the server's mode; a looser one has
/// no effect, and one that nobody knows is refused, because it may have been meant to tighten.
/// </summary>
internal static class RequestedMode
{
    public const string MetaKey = "dash/mode";

    /// <summary>The header of HTTP, and the key under which the transport leaves its value in the items of a message.</summary>
    public const string Header = "Dash-Mode";

    /// <summary>What a transport leaves with a message.</summary>
    /// <param name="header">Value of <see cref="Header"/>; null when it was not sent.</param>
    public static Dictionary<string, object?> ItemsOf(string? header) =>
        header is null ? [] : new(StringComparer.Ordinal) { [Header] = header };

    /// <exception cref="SchedulingException"><c>invalid_value</c>: no such mode.</exception>
    public static OperatorMode Tighten(OperatorMode own, RequestContext<CallToolRequestParams> request)
    {
        var meta = request.Params?.Meta is { } members && members.TryGetPropertyValue(MetaKey, out var value) ? Parse(value?.ToString(), $"_meta[\"{MetaKey}\"]") : own;
        var header = request.JsonRpcRequest.Context?.Items is { } items && items.TryGetValue(Header, out var text) && text is not null ? Parse(text.ToString(), Header) : own;
        return new[] { own, meta, header }.Min();
    }

    private static OperatorMode Parse(string? name, string place) =>
        OperatorModes.Find(name ?? "") ?? throw new SchedulingException(new SchedulingProblem
        {
            Code = ProblemCodes.InvalidValue,
            Message = $"{place} names no mode.",
            Rule = "mode.known",
            Limit = OperatorModes.Names,
            Actual = name is { Length: > 40 } ? name[..40] : name,
            NextStep = "Nothing was done. Name one of these modes, or none.",
        });
}
