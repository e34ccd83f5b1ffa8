namespace SafeRedirect.Bot.Statistics;

/// <summary>Events 1300-1399: docs/security/logging.md.</summary>
internal static partial class StatisticsLog
{
    [LoggerMessage(EventId = 1300, Level = LogLevel.Warning, Message = "Counters could not be written ({ExceptionType}); they stay in memory")]
    public static partial void NotWritten(ILogger logger, string exceptionType);
}
