namespace SafeRedirect.Bot.Channels.Messenger.Receiving;

/// <summary>One event of a delivery.</summary>
/// <param name="Timestamp">When it happened: milliseconds since 1970.</param>
/// <param name="Message">What is handed to the turn; <see langword="null"/> for an event that is not answered.</param>
internal sealed record MessengerEvent(MessengerEventKind Kind, long Timestamp, ChannelMessage? Message)
{
    /// <summary>An event that is acknowledged and not answered.</summary>
    public static MessengerEvent Unanswered(MessengerEventKind kind) => new(kind, 0, null);
}
