namespace SafeRedirect.Bot.Conversations;

/// <summary>One turn at a time for each conversation, in the order of arrival. A lock exists only while somebody holds or awaits it.</summary>
internal sealed class ConversationLock
{
    private readonly Dictionary<ConversationRef, Waiting> _active = [];
    private readonly Lock _lock = new();

    /// <summary>Waits for the conversation's turn; dispose what is returned to let the next one in.</summary>
    /// <exception cref="OperationCanceledException">The wait was given up.</exception>
    public async Task<IDisposable> EnterAsync(ConversationRef conversation, CancellationToken cancellationToken)
    {
        Waiting waiting;
        lock (_lock)
        {
            if (!_active.TryGetValue(conversation, out waiting!))
            {
                _active[conversation] = waiting = new Waiting();
            }

            waiting.Count++;
        }

        try
        {
            await waiting.Gate.WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            Leave(conversation, waiting);
            throw;
        }

        return new Holder(this, conversation, waiting);
    }

    private void Leave(ConversationRef conversation, Waiting waiting)
    {
        lock (_lock)
        {
            if (--waiting.Count == 0)
            {
                _active.Remove(conversation);
                waiting.Gate.Dispose();
            }
        }
    }

    private sealed class Waiting
    {
        public SemaphoreSlim Gate { get; } = new(1, 1);

        public int Count { get; set; }
    }

    private sealed class Holder(ConversationLock owner, ConversationRef conversation, Waiting waiting) : IDisposable
    {
        public void Dispose()
        {
            waiting.Gate.Release();
            owner.Leave(conversation, waiting);
        }
    }
}
