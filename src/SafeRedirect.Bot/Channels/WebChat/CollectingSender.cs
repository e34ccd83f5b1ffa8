namespace SafeRedirect.Bot.Channels.WebChat;

/// <summary>Collects the replies of one request; they travel in its answer.</summary>
internal sealed class CollectingSender : IReplySender
{
    private readonly List<Reply> _replies = [];

    /// <inheritdoc/>
    public bool AnswersInRequest => true;

    /// <summary>What was said, in order.</summary>
    public IReadOnlyList<Reply> Replies => _replies;

    /// <inheritdoc/>
    public Task<SendOutcome> SendAsync(Reply reply, CancellationToken cancellationToken)
    {
        _replies.Add(reply);
        return Task.FromResult(SendOutcome.Sent);
    }
}
