namespace SafeRedirect.Bot.Hosting;

/// <summary>Events 1900-1999: docs/security/logging.md.</summary>
internal static partial class HostingLog
{
    [LoggerMessage(EventId = 1900, Level = LogLevel.Error, Message = "A request to {Route} failed with {ExceptionType}")]
    public static partial void RequestFailed(ILogger logger, string route, string exceptionType);

    [LoggerMessage(EventId = 1901, Level = LogLevel.Information, Message = "Talk to the bot at {Address}")]
    public static partial void Serving(ILogger logger, string address);

    [LoggerMessage(EventId = 1903, Level = LogLevel.Critical, Message = "The content is not released: {Faults} faults, among them invented contacts. People must not be sent to it; `content check --release` lists them")]
    public static partial void NotReleased(ILogger logger, int faults);

    [LoggerMessage(EventId = 1902, Level = LogLevel.Information, Message = "Loaded {Articles} articles and {Services} services in {Languages} languages in {Milliseconds} ms")]
    public static partial void ContentLoaded(ILogger logger, int articles, int services, int languages, long milliseconds);
}
