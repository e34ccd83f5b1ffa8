using System.Collections.Concurrent;

namespace SafeRedirect.Bot.Conversations;

/// <summary>Hashes of message ids already answered, for 24 to 48 hours: platforms redeliver for up to 36 hours (docs/channels/messenger.md), and events older than a day are not answered at all.</summary>
internal sealed class AnsweredMessages(TimeProvider time)
{
    private readonly Lock _lock = new();
    private DateOnly _day;
    private ConcurrentDictionary<MessageRef, byte> _today = new();
    private ConcurrentDictionary<MessageRef, byte> _yesterday = new();

    /// <summary>Whether a message has been answered.</summary>
    public bool Contains(MessageRef today, MessageRef yesterday)
    {
        Rotate();
        return _today.ContainsKey(today) || _yesterday.ContainsKey(today) || _today.ContainsKey(yesterday) || _yesterday.ContainsKey(yesterday);
    }

    /// <summary>Remembers that a message has been answered.</summary>
    public void Add(MessageRef today)
    {
        Rotate();
        _today[today] = 0;
    }

    private void Rotate()
    {
        var day = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        if (day == _day)
        {
            return;
        }

        lock (_lock)
        {
            if (day == _day)
            {
                return;
            }

            _yesterday = day == _day.AddDays(1) ? _today : new ConcurrentDictionary<MessageRef, byte>();
            _today = new ConcurrentDictionary<MessageRef, byte>();
            _day = day;
        }
    }
}
