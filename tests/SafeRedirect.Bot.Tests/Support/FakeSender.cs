namespace SafeRedirect.Bot.Tests.Support;

/// <summary>A platform that takes replies, or does with them what a test wants.</summary>
internal sealed class FakeSender(Func<int, Task<SendOutcome>>? behave = null) : IReplySender
{
    private readonly List<Reply> _taken = [];
    private int _calls;

    public bool AnswersInRequest { get; init; }

    /// <summary>The replies the platform took, in order.</summary>
    public IReadOnlyList<Reply> Taken
    {
        get
        {
            lock (_taken)
            {
                return [.. _taken];
            }
        }
    }

    public async Task<SendOutcome> SendAsync(Reply reply, CancellationToken cancellationToken)
    {
        var outcome = behave is null ? SendOutcome.Sent : await behave(Interlocked.Increment(ref _calls));
        if (outcome == SendOutcome.Sent)
        {
            lock (_taken)
            {
                _taken.Add(reply);
            }
        }

        return outcome;
    }
}
