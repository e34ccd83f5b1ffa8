using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace SafeRedirect.Bot.Tests.Support;

/// <summary>Everything that was logged, so that a test can wait for an event.</summary>
internal sealed class CollectedLog : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<(int Event, string Message)> _messages = new();
    private readonly SemaphoreSlim _more = new(0);

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        _messages.Enqueue((eventId.Id, formatter(state, exception)));
        _more.Release();
    }

    /// <summary>The messages of an event so far.</summary>
    public IReadOnlyList<string> Messages(int eventId) => [.. _messages.Where(message => message.Event == eventId).Select(message => message.Message)];

    /// <summary>Waits until an event has been logged.</summary>
    /// <returns>Its first message.</returns>
    public async Task<string> SeeAsync(int eventId, TimeSpan patience)
    {
        var end = DateTime.UtcNow + patience;
        while (Messages(eventId).Count == 0)
        {
            Assert.True(await _more.WaitAsync(TimeSpan.FromSeconds(1)) || DateTime.UtcNow < end, $"Event {eventId} was not logged.");
        }

        return Messages(eventId)[0];
    }

    public void Dispose() => _more.Dispose();
}
