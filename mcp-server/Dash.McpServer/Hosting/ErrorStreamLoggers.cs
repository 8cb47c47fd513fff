using Microsoft.Extensions.Logging;

namespace Dash.McpServer.Hosting;

/// <summary>Makes the loggers of a server on standard streams; of the protocol library only errors are told.</summary>
internal sealed class ErrorStreamLoggers : ILoggerProvider
{
    private const string Protocol = "ModelContextProtocol";

    public static void AddTo(ILoggingBuilder logging) =>
        logging.AddProvider(new ErrorStreamLoggers()).SetMinimumLevel(LogLevel.Warning).AddFilter(Protocol, LogLevel.Error);

    public ILogger CreateLogger(string categoryName) => new ErrorStreamLogger(categoryName);

    public void Dispose()
    {
    }
}
