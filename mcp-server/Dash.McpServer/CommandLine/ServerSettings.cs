using Dash.Scheduling;

namespace Dash.McpServer.CommandLine;

/// <summary>Where the server sends what it is asked to do.</summary>
internal sealed record ServerSettings
{
    /// <summary>Key of the live system; null in the sandbox, which never sees it.</summary>
    public string? ApiKey { get; init; }

    /// <summary>True when nothing may reach a real network.</summary>
    public required bool UsesSandbox { get; init; }

    /// <summary>Address of a running sandbox; null starts one inside this process.</summary>
    public Uri? SandboxUrl { get; init; }

    /// <summary>IANA zone of local times that name none.</summary>
    public string? TimeZone { get; init; }

    public Uri? SchedulerUrl { get; init; }

    public Uri? LibraryUrl { get; init; }

    public Uri? PinterestUrl { get; init; }

    public Uri? AuthUrl { get; init; }

    /// <param name="sandbox">Null: not asked for. Empty: inside this process. Otherwise the address of a running one.</param>
    /// <param name="timeZone">The option; the environment stands in when it is null.</param>
    /// <param name="environment">Reads an environment variable.</param>
    /// <exception cref="SettingsException">Something is missing or wrong; the message says what to do.</exception>
    public static ServerSettings Read(string? sandbox, string? timeZone, Func<string, string?> environment)
    {
        var zone = Zone(timeZone ?? Value(environment, "DASH_TIME_ZONE"));
        if (sandbox is not null)
        {
            return new() { UsesSandbox = true, TimeZone = zone, SandboxUrl = sandbox.Length == 0 ? null : Url(sandbox, "--sandbox") };
        }

        return new()
        {
            UsesSandbox = false,
            TimeZone = zone,
            ApiKey = Value(environment, "DASH_API_KEY") ?? throw new SettingsException(NoWayToDash),
            SchedulerUrl = UrlFrom(environment, "DASH_SCHEDULER_URL"),
            LibraryUrl = UrlFrom(environment, "DASH_LIBRARY_URL"),
            PinterestUrl = UrlFrom(environment, "DASH_PINTEREST_URL"),
            AuthUrl = UrlFrom(environment, "DASH_AUTH_URL"),
        };
    }

    private const string NoWayToDash = """
        There is no Dash API key, so this server has nothing to schedule with. Two ways out:
          set DASH_API_KEY to a key from the developer settings of Dash Social, to schedule real posts;
          add --sandbox, to try everything against a local sandbox that reaches no real network.
        """;

    private static string? Zone(string? id)
    {
        try
        {
            return id is null ? null : TimeZones.Get(id).Id;
        }
        catch (SchedulingException unknown)
        {
            throw new SettingsException($"--time-zone or DASH_TIME_ZONE cannot be used. {unknown.Message}");
        }
    }

    private static Uri? UrlFrom(Func<string, string?> environment, string name) =>
        Value(environment, name) is { } text ? Url(text, name) : null;

    private static Uri Url(string text, string name) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https"
            ? url
            : throw new SettingsException($"{name} is '{text}', which is no http or https address. Write it like http://127.0.0.1:5080.");

    private static string? Value(Func<string, string?> environment, string name) =>
        environment(name) is { } value && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;
}
