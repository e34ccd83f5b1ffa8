using SafeRedirect.Bot.Channels.BotFramework.Activities;

namespace SafeRedirect.Bot.Channels.BotFramework.Connector;

/// <summary>Calls the channel's connector.</summary>
internal sealed class ConnectorClient(ILogger<ConnectorClient> logger) : IDisposable
{
    private readonly PlatformHttp _http = new();

    /// <summary>Sends a reply to where its activity came from.</summary>
    public async Task<SendOutcome> SendAsync(InboundActivity activity, Reply reply, CancellationToken cancellationToken)
    {
        var address = ServiceAddress.Activities(activity.ServiceUrl!, activity.Conversation!.Id!, ActivityReply.ReplyToId(activity));
        var answer = await _http.PostAsync(address, ActivityReply.To(activity, reply), ActivityJson.Default.OutboundActivity, null, cancellationToken);
        var outcome = Judge(answer.Status);
        if (outcome != SendOutcome.Sent)
        {
            BotFrameworkLog.NotSent(logger, answer.Status, outcome);
        }

        return outcome;
    }

    public void Dispose() => _http.Dispose();

    private static SendOutcome Judge(int status) => status switch
    {
        >= 200 and < 300 => SendOutcome.Sent,
        0 or 408 or 429 or >= 500 => SendOutcome.Unavailable,
        _ => SendOutcome.Refused,
    };
}
