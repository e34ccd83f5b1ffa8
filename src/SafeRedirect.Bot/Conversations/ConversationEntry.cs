namespace SafeRedirect.Bot.Conversations;

/// <summary>A conversation in memory. Changed only while its lock is held.</summary>
internal sealed class ConversationEntry
{
    /// <summary>The state after the last turn; <see langword="null"/> before the first.</summary>
    public Conversation? State { get; set; }

    /// <summary>Replies of the last turn that the platform has not taken yet.</summary>
    public UnsentReplies? Unsent { get; set; }

    /// <summary>The last turn's message and replies, for a page whose answer was lost on a bad line. Only for channels that answer inside the request.</summary>
    public (MessageRef Message, IReadOnlyList<Reply> Replies)? LastAnswer { get; set; }

    /// <summary>A message for which the safe card was sent already while a store failed: it is not sent twice for the same message.</summary>
    public MessageRef? SafeCardFor { get; set; }

    /// <summary>When the entry is erased if nothing more is heard.</summary>
    public DateTimeOffset ExpiresAt { get; set; }
}
