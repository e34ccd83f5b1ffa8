using System.Collections.Concurrent;

namespace SafeRedirect.Bot.Conversations;

/// <summary>Conversations in the memory of this process, each erased 24 hours after its last message.</summary>
internal sealed class ConversationStore(TimeProvider time)
{
    /// <summary>Time from the last message to the erasure of the conversation.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    private readonly ConcurrentDictionary<ConversationRef, ConversationEntry> _entries = new();

    /// <summary>Conversations held at present.</summary>
    public int Count => _entries.Count;

    /// <summary>The conversation, made when there is none; one kept under yesterday's pseudonym moves to today's.</summary>
    /// <remarks>The caller holds the conversation's lock.</remarks>
    public ConversationEntry Get(ConversationRef today, ConversationRef yesterday)
    {
        if (_entries.TryGetValue(today, out var entry) && entry.ExpiresAt > time.GetUtcNow())
        {
            return entry;
        }

        if (_entries.TryRemove(yesterday, out entry) && entry.ExpiresAt > time.GetUtcNow())
        {
            _entries[today] = entry;
            return entry;
        }

        return _entries[today] = new ConversationEntry { ExpiresAt = time.GetUtcNow() + Lifetime };
    }

    /// <summary>Erases a conversation.</summary>
    public void Erase(ConversationRef conversation) => _entries.TryRemove(conversation, out _);

    /// <summary>Erases every conversation whose time is over.</summary>
    /// <returns>How many.</returns>
    public int EraseExpired()
    {
        var now = time.GetUtcNow();
        var erased = 0;
        foreach (var (conversation, entry) in _entries)
        {
            if (entry.ExpiresAt <= now && _entries.TryRemove(new KeyValuePair<ConversationRef, ConversationEntry>(conversation, entry)))
            {
                erased++;
            }
        }

        return erased;
    }
}
