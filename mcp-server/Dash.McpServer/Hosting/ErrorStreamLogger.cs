using Microsoft.Extensions.Logging;

namespace Dash.McpServer.Hosting;

/// <summary>
/// Logs to standard error, one line an entry: the console logger of the framework brings a configuration system and a thread along
/// that a client would wait for at every start.
/// </summary>
internal sealed class ErrorStreamLogger(string category) : ILogger
{
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel is >= LogLevel.Warning and not LogLevel.None;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel))
        {
            Console.Error.WriteLine($"{logLevel}: {category}: {formatter(state, exception)}{(exception is null ? "" : $" {exception}")}");
        }
    }
}
