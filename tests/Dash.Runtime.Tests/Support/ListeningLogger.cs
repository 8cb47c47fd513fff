using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Dash.Runtime.Tests.Support;

/// <summary>Keeps everything that is logged, exceptions and values of templates included.</summary>
internal sealed class ListeningLogger(LogLevel lowest = LogLevel.Trace) : ILoggerFactory, ILogger
{
    internal ConcurrentQueue<(LogLevel Level, string Text)> Lines { get; } = [];

    internal string All => string.Join('\n', Lines.Select(line => line.Text));

    public ILogger CreateLogger(string categoryName) => this;

    public void AddProvider(ILoggerProvider provider)
    {
    }

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= lowest;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Lines.Enqueue((logLevel, $"{eventId.Id} {formatter(state, exception)} {exception}"));

    public void Dispose()
    {
    }
}
