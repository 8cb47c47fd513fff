using System.CommandLine;
using Dash.McpServer.Gate;

namespace Dash.McpServer.CommandLine;

/// <summary>The options of <c>serve</c>; the root command takes the same ones.</summary>
internal sealed class ServeOptions
{
    private readonly Option<string?> _sandbox = new("--sandbox")
    {
        Description = "Use a local sandbox instead of the live systems: without a value one is started inside this process, with a URL a running one is used.",
        Arity = ArgumentArity.ZeroOrOne,
        HelpName = "url",
    };

    private readonly Option<string?> _timeZone = new("--time-zone")
    {
        Description = "IANA zone of local times that name none, for example Europe/London (or DASH_TIME_ZONE).",
        HelpName = "zone",
    };

    private readonly Option<string?> _ledger = new("--ledger")
    {
        Description = "SQLite file on a local disk in which every post is noted before it is sent, so that none is made twice (or DASH_LEDGER); in the user's data directory when left out.",
        HelpName = "file",
    };

    private readonly Option<string?> _mode = new("--mode")
    {
        Description = $"What may be written without asking (or DASH_MODE): {OperatorModes.Names}. Left out: confirm for real posts, full in the sandbox.",
        HelpName = "mode",
    };

    private readonly Option<string[]> _mediaFolders = new("--media-dir")
    {
        Description = $"Folder below which upload_media may read files; may be repeated (or DASH_MEDIA_DIRS, separated by '{Path.PathSeparator}'). Left out: local files are refused.",
        HelpName = "folder",
    };

    private readonly Option<string[]> _providers = new("--provider")
    {
        Description = $"Scheduling system to work with: {string.Join(", ", KnownSystem.All.Select(system => system.Name))}, or all; may be repeated or separated by commas (or {ServedSystems.Variable}). Left out: every one whose key is set; in the sandbox dash.",
        HelpName = "system",
    };

    public void AddTo(Command command)
    {
        command.Add(_sandbox);
        command.Add(_timeZone);
        command.Add(_ledger);
        command.Add(_mode);
        command.Add(_mediaFolders);
        command.Add(_providers);
    }

    /// <summary>Combines the options with the environment.</summary>
    /// <exception cref="SettingsException">Something is missing or wrong; the message says what to do.</exception>
    public ServerSettings Read(ParseResult parsed, Func<string, string?> environment) =>
        ServerSettings.Read(
            new ServeChoices
            {
                Sandbox = parsed.GetResult(_sandbox) is null ? null : parsed.GetValue(_sandbox) ?? "",
                TimeZone = parsed.GetValue(_timeZone),
                Ledger = parsed.GetValue(_ledger),
                Mode = parsed.GetValue(_mode),
                MediaFolders = parsed.GetValue(_mediaFolders) ?? [],
                Providers = parsed.GetValue(_providers) ?? [],
            },
            environment);
}
