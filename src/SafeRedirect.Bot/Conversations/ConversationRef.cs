namespace SafeRedirect.Bot.Conversations;

/// <summary>The pseudonym under which a conversation is kept: 128 bits of a keyed hash of platform and platform id. The key changes daily, so that it cannot be linked from day to day.</summary>
internal readonly record struct ConversationRef(UInt128 Value)
{
    /// <summary>Withheld: even a pseudonym has no place in a log.</summary>
    public override string ToString() => "[conversation]";
}
