using SafeRedirect.Bot.Channels.Messenger.Sending;

namespace SafeRedirect.Bot.Channels.Messenger;

/// <summary>Events 1400-1499. Never takes bodies, message text, names or platform ids: docs/security/logging.md.</summary>
internal static partial class MessengerLog
{
    [LoggerMessage(EventId = 1400, Level = LogLevel.Warning, Message = "A Messenger handshake was refused")]
    public static partial void HandshakeRefused(ILogger logger);

    [LoggerMessage(EventId = 1401, Level = LogLevel.Information, Message = "A Messenger handshake succeeded")]
    public static partial void HandshakeDone(ILogger logger);

    [LoggerMessage(EventId = 1402, Level = LogLevel.Warning, Message = "A Messenger delivery was refused: its signature is missing, malformed or wrong")]
    public static partial void SignatureRefused(ILogger logger);

    [LoggerMessage(EventId = 1403, Level = LogLevel.Warning, Message = "A Messenger delivery was refused: it is larger than {Limit} bytes")]
    public static partial void TooLarge(ILogger logger, int limit);

    [LoggerMessage(EventId = 1404, Level = LogLevel.Warning, Message = "A signed Messenger delivery of {Bytes} bytes could not be read")]
    public static partial void Unreadable(ILogger logger, int bytes);

    [LoggerMessage(EventId = 1405, Level = LogLevel.Debug, Message = "A Messenger delivery held {Turns} messages for us, {Ignored} events that need no reply, {Unknown} of an unknown kind and {Malformed} malformed ones")]
    public static partial void Received(ILogger logger, int turns, int ignored, int unknown, int malformed);

    [LoggerMessage(EventId = 1406, Level = LogLevel.Warning, Message = "A Messenger delivery held {Malformed} malformed events of {Events}")]
    public static partial void Malformed(ILogger logger, int malformed, int events);

    [LoggerMessage(EventId = 1407, Level = LogLevel.Information, Message = "A Messenger delivery held {Unknown} events of an unknown kind")]
    public static partial void Unknown(ILogger logger, int unknown);

    [LoggerMessage(EventId = 1408, Level = LogLevel.Error, Message = "A Messenger event failed with {ExceptionType} outside its turn")]
    public static partial void EventFailed(ILogger logger, string exceptionType);

    [LoggerMessage(EventId = 1420, Level = LogLevel.Warning, Message = "Messenger did not take a reply: {Fault}, status {Status}, code {Code}, subcode {Subcode}")]
    public static partial void NotSent(ILogger logger, GraphFault fault, int status, int code, int subcode);

    [LoggerMessage(EventId = 1421, Level = LogLevel.Critical, Message = "Messenger refuses our page access token or its permissions (code {Code}, subcode {Subcode}): nobody gets an answer until it is renewed")]
    public static partial void TokenRefused(ILogger logger, int code, int subcode);

    [LoggerMessage(EventId = 1422, Level = LogLevel.Error, Message = "Messenger called a reply malformed (code {Code}, subcode {Subcode}); it is sent in a plainer form")]
    public static partial void Plainer(ILogger logger, int code, int subcode);

    [LoggerMessage(EventId = 1423, Level = LogLevel.Warning, Message = "Messenger could not be reached: {ExceptionType}")]
    public static partial void NotReached(ILogger logger, string exceptionType);
}
