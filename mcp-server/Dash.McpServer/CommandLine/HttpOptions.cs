using System.CommandLine;
using Dash.McpServer.Http;

namespace Dash.McpServer.CommandLine;

/// <summary>The options that make <c>serve</c> listen on HTTP.</summary>
internal sealed class HttpOptions
{
    private readonly Option<string?> _http = new("--http")
    {
        Description = $"Serve Streamable HTTP at this address instead of standard input and output; {HttpSettings.DefaultAddress} when none is given. Needs a token.",
        Arity = ArgumentArity.ZeroOrOne,
        HelpName = "address:port",
    };

    private readonly Option<string[]> _allowedHosts = new("--allow-host")
    {
        Description = "With --http: a further name by which clients and web pages may call this server. Needed when others can reach the address.",
        HelpName = "name",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string?> _tokenFile = new("--http-token-file")
    {
        Description = "With --http: a file with one bearer token a line (or DASH_HTTP_TOKEN with one token).",
        HelpName = "file",
    };

    public void AddTo(Command command)
    {
        command.Add(_http);
        command.Add(_allowedHosts);
        command.Add(_tokenFile);
    }

    /// <summary>Reads what was asked for.</summary>
    /// <returns>Null when HTTP was not.</returns>
    /// <exception cref="SettingsException">Something is missing or wrong; the message says what to do.</exception>
    public HttpSettings? Read(ParseResult parsed, Func<string, string?> environment)
    {
        var (allowedHosts, tokenFile) = (parsed.GetValue(_allowedHosts) ?? [], parsed.GetValue(_tokenFile));
        if (parsed.GetResult(_http) is not null)
        {
            return HttpSettings.Read(parsed.GetValue(_http) ?? HttpSettings.DefaultAddress, allowedHosts, tokenFile, environment);
        }

        return allowedHosts.Length == 0 && tokenFile is null
            ? null
            : throw new SettingsException("--allow-host and --http-token-file are for HTTP. Add --http to listen there, or leave them out.");
    }
}
