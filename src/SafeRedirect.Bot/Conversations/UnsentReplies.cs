namespace SafeRedirect.Bot.Conversations;

/// <summary>Replies of a turn that the platform has not taken yet. They are kept in memory until it does, so that nothing is lost or said twice when the platform redelivers the message.</summary>
internal sealed class UnsentReplies(IEnumerable<Reply> replies)
{
    /// <summary>What is still to be sent, in order.</summary>
    public Queue<Reply> Queue { get; } = new(replies);

    /// <summary>The sending under way of the first in the queue: it may outlive the request that began it.</summary>
    public Task<SendOutcome>? UnderWay { get; set; }
}
