namespace SafeRedirect.Bot.Channels.Messenger.Sending;

/// <summary>Sends replies to one person.</summary>
/// <param name="recipient">The page-scoped id of the person.</param>
internal sealed class MessengerSender(GraphClient graph, string recipient) : IReplySender
{
    public bool AnswersInRequest => false;

    public Task<SendOutcome> SendAsync(Reply reply, CancellationToken cancellationToken) => graph.SendAsync(recipient, reply, cancellationToken);
}
