using System.Collections.Concurrent;

namespace SafeRedirect.Load.Checks;

/// <summary>Checks every reply: it must be for a conversation whose turn is under way, and every conversation that follows the same script must be told the same, in the same order, in the same turn.</summary>
internal sealed class ReplyLedger(Workload workload)
{
    private readonly ConcurrentDictionary<int, TurnUnderWay> _conversations = new();
    private readonly ConcurrentDictionary<(int Variant, int Turn), int> _expected = new();
    private readonly FaultCounts _faults = new();
    private long _replies;
    private long _bytes;

    /// <summary>Replies taken so far.</summary>
    public long Replies => Interlocked.Read(ref _replies);

    /// <summary>Bytes of the bodies of all replies so far.</summary>
    public long Bytes => Interlocked.Read(ref _bytes);

    /// <summary>What was found wrong.</summary>
    public FaultCounts Faults => _faults;

    /// <summary>A message is about to be delivered.</summary>
    public void Begin(int conversation) => _conversations.GetOrAdd(conversation, static _ => new TurnUnderWay()).Begin();

    /// <summary>The platform took a reply.</summary>
    public void Reply(ReplyBody reply, int bytes)
    {
        Interlocked.Increment(ref _replies);
        Interlocked.Add(ref _bytes, bytes);
        if (!_conversations.TryGetValue(reply.Conversation, out var turn) || !turn.TryAdd(reply.Words))
        {
            _faults.AddMisdirected();
        }
    }

    /// <summary>The message was answered.</summary>
    /// <param name="status">The response's status; 0 when there was none.</param>
    public void End(int conversation, int turn, int status)
    {
        var words = _conversations[conversation].End();
        if (status != 200)
        {
            _faults.AddFailed(status);
            return;
        }

        if (words is null)
        {
            _faults.AddUnanswered();
            return;
        }

        if (_expected.GetOrAdd((workload.Variant(conversation), turn), words.Value) != words)
        {
            _faults.AddUnexpected();
        }
    }
}
