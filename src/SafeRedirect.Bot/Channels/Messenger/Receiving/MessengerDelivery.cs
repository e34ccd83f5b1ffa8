namespace SafeRedirect.Bot.Channels.Messenger.Receiving;

/// <summary>One verified body: all its events, in its order.</summary>
/// <param name="IsReadable"><see langword="false"/> when it is not a delivery at all; a single malformed event does not make it so.</param>
internal sealed record MessengerDelivery(bool IsReadable, IReadOnlyList<MessengerEvent> Events)
{
    /// <summary>Not a delivery.</summary>
    public static MessengerDelivery Unreadable { get; } = new(IsReadable: false, []);

    /// <summary>How many events are of a kind.</summary>
    public int Count(MessengerEventKind kind) => Events.Count(item => item.Kind == kind);
}
