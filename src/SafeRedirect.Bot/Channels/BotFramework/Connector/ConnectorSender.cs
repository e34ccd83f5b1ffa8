using SafeRedirect.Bot.Channels.BotFramework.Activities;

namespace SafeRedirect.Bot.Channels.BotFramework.Connector;

/// <summary>Sends replies through the connector.</summary>
internal sealed class ConnectorSender(ConnectorClient connector, InboundActivity activity) : IReplySender
{
    public bool AnswersInRequest => false;

    public Task<SendOutcome> SendAsync(Reply reply, CancellationToken cancellationToken) => connector.SendAsync(activity, reply, cancellationToken);
}
