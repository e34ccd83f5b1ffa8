namespace SafeRedirect.Bot.Turns;

/// <summary>Events 1000-1099. Never takes message text, names or platform ids: docs/security/logging.md.</summary>
internal static partial class TurnsLog
{
    [LoggerMessage(EventId = 1000, Level = LogLevel.Debug, Message = "A turn on {Platform} gave {Replies} replies and {Effects} effects")]
    public static partial void Advanced(ILogger logger, Platform platform, int replies, int effects);

    [LoggerMessage(EventId = 1001, Level = LogLevel.Error, Message = "A turn on {Platform} failed with {ExceptionType}; the safe card was sent")]
    public static partial void Failed(ILogger logger, Platform platform, string exceptionType);

    [LoggerMessage(EventId = 1002, Level = LogLevel.Warning, Message = "{Platform} did not take a reply; {Unsent} wait for the message to be delivered again")]
    public static partial void PlatformUnavailable(ILogger logger, Platform platform, int unsent);

    [LoggerMessage(EventId = 1003, Level = LogLevel.Error, Message = "{Platform} has been failing for {Minutes} minutes; {Unsent} replies were given up")]
    public static partial void GivenUp(ILogger logger, Platform platform, int minutes, int unsent);

    [LoggerMessage(EventId = 1004, Level = LogLevel.Warning, Message = "{Platform} refused a reply; {Unsent} replies were dropped")]
    public static partial void Refused(ILogger logger, Platform platform, int unsent);

    [LoggerMessage(EventId = 1005, Level = LogLevel.Warning, Message = "Too many turns at once on {Platform}; the platform was asked to try again")]
    public static partial void TooMany(ILogger logger, Platform platform);

    [LoggerMessage(EventId = 1006, Level = LogLevel.Error, Message = "The store failed with {ExceptionType} on {Platform}; the safe card was sent and the message is to be delivered again")]
    public static partial void StoreFailed(ILogger logger, Platform platform, string exceptionType);

    [LoggerMessage(EventId = 1007, Level = LogLevel.Information, Message = "{Erased} conversations expired and were erased")]
    public static partial void Expired(ILogger logger, int erased);

    [LoggerMessage(EventId = 1008, Level = LogLevel.Information, Message = "One item is waiting: {Reference}, {Priority}, {Language}")]
    public static partial void ItemWaiting(ILogger logger, ReferralReference reference, Priority priority, string language);
}
