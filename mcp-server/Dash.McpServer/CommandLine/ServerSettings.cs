using Dash.McpServer.Gate;
using Dash.Scheduling;

namespace Dash.McpServer.CommandLine;

/// <summary>Where the server sends what it is asked to do.</summary>
internal sealed record ServerSettings
{
    /// <summary>The systems to work with, at least one.</summary>
    public required IReadOnlyList<ServedSystem> Systems { get; init; }

    /// <summary>True when nothing may reach a real network.</summary>
    public required bool UsesSandbox { get; init; }

    /// <summary>Address of a running sandbox; null starts one inside this process.</summary>
    public Uri? SandboxUrl { get; init; }

    /// <summary>IANA zone of local times that name none.</summary>
    public string? TimeZone { get; init; }

    /// <summary>Full path of the ledger; null takes the usual one, or with a sandbox of this process one that goes with it.</summary>
    public string? LedgerPath { get; init; }

    /// <summary>What may be written without asking.</summary>
    public required OperatorMode Mode { get; init; }

    /// <summary>Folders from which files may be uploaded.</summary>
    public MediaFolders MediaFolders { get; init; } = MediaFolders.None;

    public Uri? SchedulerUrl { get; init; }

    public Uri? LibraryUrl { get; init; }

    public Uri? PinterestUrl { get; init; }

    public Uri? AuthUrl { get; init; }

    /// <param name="choices">What was said on the command line.</param>
    /// <param name="environment">Reads an environment variable.</param>
    /// <exception cref="SettingsException">Something is missing or wrong; the message says what to do.</exception>
    public static ServerSettings Read(ServeChoices choices, Func<string, string?> environment)
    {
        var providers = choices.Providers.Count > 0 ? choices.Providers : Value(environment, ServedSystems.Variable) is { } names ? [names] : [];
        var shared = new ServerSettings
        {
            Systems = choices.Sandbox is not null
                ? ServedSystems.InSandbox(providers)
                : ServedSystems.Live(providers, name => Value(environment, name), name => UrlFrom(environment, name)),
            UsesSandbox = choices.Sandbox is not null,
            TimeZone = Zone(choices.TimeZone ?? Value(environment, "DASH_TIME_ZONE")),
            LedgerPath = FullPath(choices.Ledger ?? Value(environment, "DASH_LEDGER")),
            Mode = ModeOf(choices.Mode ?? Value(environment, "DASH_MODE"), isSandbox: choices.Sandbox is not null),
            MediaFolders = Folders(choices.MediaFolders, Value(environment, "DASH_MEDIA_DIRS")),
        };
        if (choices.Sandbox is { } sandbox)
        {
            return shared with { SandboxUrl = sandbox.Length == 0 ? null : Url(sandbox, "--sandbox") };
        }

        return shared with
        {
            SchedulerUrl = UrlFrom(environment, "DASH_SCHEDULER_URL"),
            LibraryUrl = UrlFrom(environment, "DASH_LIBRARY_URL"),
            PinterestUrl = UrlFrom(environment, "DASH_PINTEREST_URL"),
            AuthUrl = UrlFrom(environment, "DASH_AUTH_URL"),
        };
    }

    private static OperatorMode ModeOf(string? name, bool isSandbox) => name is null
        ? OperatorModes.Default(isSandbox)
        : OperatorModes.Find(name) ?? throw new SettingsException($"--mode or DASH_MODE is '{name}', which is no mode. Modes, from the tightest: {OperatorModes.Names}.");

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

    private static MediaFolders Folders(IReadOnlyList<string> named, string? fromEnvironment)
    {
        var folders = named.Count > 0 ? named : fromEnvironment?.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
        try
        {
            return new MediaFolders(folders.Select(folder => FullPath(folder, "--media-dir or DASH_MEDIA_DIRS")!));
        }
        catch (Exception refusal) when (refusal is ArgumentException or IOException or UnauthorizedAccessException)
        {
            throw new SettingsException($"--media-dir or DASH_MEDIA_DIRS cannot be used. {refusal.Message.Split(" (Parameter ")[0]} Name folders that exist.");
        }
    }

    // Configurations of clients are not read by a shell, which would put the home directory in place of the tilde.
    private static string? FullPath(string? path, string option = "--ledger or DASH_LEDGER")
    {
        try
        {
            return path is null ? null
                : path.StartsWith("~/", StringComparison.Ordinal) ? Path.Join(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), path[2..])
                : Path.GetFullPath(path);
        }
        catch (ArgumentException)
        {
            throw new SettingsException($"{option} is '{path}', which is no path. Name one on a local disk.");
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
