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

    [LoggerMessage(EventId = 1904, Level = LogLevel.Information, Message = "Watching {Folder}: a good change is in use at once")]
    public static partial void Watching(ILogger logger, string folder);

    // The texts of content faults come from content files and from us, never from a person who writes to the bot.
    [LoggerMessage(EventId = 1905, Level = LogLevel.Warning, Message = "{Path}:{Line}  {Fault}. {Mend}.")]
    public static partial void ContentFault(ILogger logger, string path, int line, string fault, string mend);

    [LoggerMessage(EventId = 1906, Level = LogLevel.Error, Message = "The changed content has {Faults} faults and is not in use; the old one stays")]
    public static partial void NotReloaded(ILogger logger, int faults);

    [LoggerMessage(EventId = 1907, Level = LogLevel.Information, Message = "The changed content is in use: {Articles} articles, read in {Milliseconds} ms")]
    public static partial void Reloaded(ILogger logger, int articles, long milliseconds);

    [LoggerMessage(EventId = 1908, Level = LogLevel.Error, Message = "Reading the changed content failed with {ExceptionType}; the old one stays")]
    public static partial void ReloadFailed(ILogger logger, string exceptionType);

    [LoggerMessage(EventId = 1902, Level = LogLevel.Information, Message = "Loaded {Articles} articles and {Services} services in {Languages} languages in {Milliseconds} ms")]
    public static partial void ContentLoaded(ILogger logger, int articles, int services, int languages, long milliseconds);
}
