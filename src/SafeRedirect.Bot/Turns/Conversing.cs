namespace SafeRedirect.Bot.Turns;

/// <summary>The memory of conversations as a turn uses it: pseudonym, lock, entry, answered messages.</summary>
internal sealed class Conversing(
    Pseudonymizer pseudonymizer, ConversationLock locks, ConversationStore store, AnsweredMessages answered, TimeProvider time)
{
    /// <summary>The instant given to the turn.</summary>
    public DateTimeOffset Now => time.GetUtcNow();

    /// <summary>Waits for the conversation and takes its entry.</summary>
    public async Task<HeldConversation> EnterAsync(ChannelMessage message, CancellationToken cancellationToken)
    {
        var platform = message.Inbound.Platform;
        var (today, yesterday) = pseudonymizer.Conversation(platform, message.ConversationId);
        var hold = await locks.EnterAsync(today, cancellationToken);
        return new HeldConversation(store.Get(today, yesterday), today, pseudonymizer.Message(platform, message.MessageId), platform, hold);
    }

    /// <summary>Whether the message was answered before.</summary>
    public bool IsAnswered(HeldConversation held) => answered.Contains(held.Message.Today, held.Message.Yesterday);

    /// <summary>Keeps what a turn came to, before anything is sent.</summary>
    /// <param name="state"><see langword="null"/> erases the conversation once its replies are sent.</param>
    /// <param name="keepsAnswer">Whether the replies are kept until the next message, for a channel that answers in the request.</param>
    public void Keep(HeldConversation held, Conversation? state, IReadOnlyList<Reply> replies, bool keepsAnswer)
    {
        answered.Add(held.Message.Today);
        held.Entry.State = state;
        held.Entry.Unsent = new UnsentReplies(replies);
        held.Entry.SafeCardFor = null;
        held.Entry.LastAnswer = keepsAnswer && state is not null ? (held.Message.Today, replies) : null;
        held.Entry.ExpiresAt = Now + ConversationStore.Lifetime;
    }

    /// <summary>The replies are sent (or given up): an erased conversation is gone now.</summary>
    public void Close(HeldConversation held)
    {
        held.Entry.Unsent = null;
        if (held.Entry.State is null)
        {
            store.Erase(held.Conversation);
        }
    }
}
