namespace SafeRedirect.Bot.Channels.BotFramework;

/// <summary>Events 1500-1599. Never takes bodies, message text, names, addresses or ids: docs/security/logging.md.</summary>
internal static partial class BotFrameworkLog
{
    [LoggerMessage(EventId = 1500, Level = LogLevel.Warning, Message = "Channels:BotFramework is enabled but does not listen: this version checks no tokens, so it works in Development only")]
    public static partial void NotListening(ILogger logger);

    [LoggerMessage(EventId = 1501, Level = LogLevel.Warning, Message = "An activity was refused: {Reason}")]
    public static partial void Refused(ILogger logger, ActivityRefusal reason);

    [LoggerMessage(EventId = 1502, Level = LogLevel.Warning, Message = "The connector did not take a reply: status {Status}, {Outcome}")]
    public static partial void NotSent(ILogger logger, int status, SendOutcome outcome);
}
