using SafeRedirect.Bot.Channels.BotFramework.Activities;

namespace SafeRedirect.Bot.Channels.BotFramework.Connector;

/// <summary>Collects replies for the answer to the request itself (<c>expectReplies</c>).</summary>
internal sealed class InlineSender(InboundActivity activity) : IReplySender
{
    private readonly List<OutboundActivity> _activities = [];

    public bool AnswersInRequest => true;

    /// <summary>The replies so far, in order.</summary>
    public IReadOnlyList<OutboundActivity> Activities => _activities;

    public Task<SendOutcome> SendAsync(Reply reply, CancellationToken cancellationToken)
    {
        _activities.Add(ActivityReply.To(activity, reply));
        return Task.FromResult(SendOutcome.Sent);
    }
}
