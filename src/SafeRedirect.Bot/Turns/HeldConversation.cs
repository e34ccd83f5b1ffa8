namespace SafeRedirect.Bot.Turns;

/// <summary>A conversation whose lock is held for one message; disposing lets the next message in.</summary>
internal sealed class HeldConversation(
    ConversationEntry entry,
    ConversationRef conversation,
    (MessageRef Today, MessageRef Yesterday) message,
    Platform platform,
    IDisposable hold) : IDisposable
{
    public ConversationEntry Entry { get; } = entry;

    public ConversationRef Conversation { get; } = conversation;

    public (MessageRef Today, MessageRef Yesterday) Message { get; } = message;

    public Platform Platform { get; } = platform;

    public void Dispose() => hold.Dispose();
}
