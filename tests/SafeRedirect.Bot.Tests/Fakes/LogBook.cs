using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace SafeRedirect.Bot.Tests.Fakes;

/// <summary>Keeps every log line of our own categories, at every level.</summary>
internal sealed class LogBook : ILoggerProvider
{
    private readonly ConcurrentQueue<string> _lines = new();

    public string All => string.Join('\n', _lines);

    public ILogger CreateLogger(string categoryName) => new Writer(_lines, categoryName.StartsWith("SafeRedirect", StringComparison.Ordinal));

    public void Dispose()
    {
    }

    private sealed class Writer(ConcurrentQueue<string> lines, bool isOurs) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => isOurs;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (isOurs)
            {
                lines.Enqueue($"{eventId.Id} {logLevel} {formatter(state, exception)} {exception}");
            }
        }
    }
}
