using Microsoft.Extensions.Options;
using SafeRedirect.Bot.Channels.Messenger.Sending.Wire;

namespace SafeRedirect.Bot.Channels.Messenger.Sending;

/// <summary>Calls Meta's Send API. The token travels in a header: an address ends up in logs.</summary>
internal sealed class GraphClient : IDisposable
{
    private readonly PlatformHttp _http = new();
    private readonly ILogger<GraphClient> _logger;
    private readonly Uri _messages;
    private readonly string? _token;

    public GraphClient(IOptions<MessengerOptions> options, ILogger<GraphClient> logger)
    {
        _logger = logger;
        _token = options.Value.PageAccessToken;
        var page = string.IsNullOrEmpty(options.Value.PageId) ? "me" : Uri.EscapeDataString(options.Value.PageId);
        _messages = new Uri($"{options.Value.GraphBaseUrl.TrimEnd('/')}/{page}/messages");
    }

    /// <summary>Sends a reply, in a plainer form when Meta calls the first malformed: a number without a button is better than no number.</summary>
    public async Task<SendOutcome> SendAsync(string recipient, Reply reply, CancellationToken cancellationToken)
    {
        var answer = default(GraphAnswer);
        foreach (var message in GraphForms.Of(reply))
        {
            answer = await PostAsync(new GraphRequest(new GraphRecipient(recipient), "RESPONSE", message), cancellationToken);
            if (answer.Fault != GraphFault.BadMessage)
            {
                break;
            }

            MessengerLog.Plainer(_logger, answer.Code, answer.Subcode);
        }

        Note(answer);
        return answer.Outcome;
    }

    public void Dispose() => _http.Dispose();

    private async Task<GraphAnswer> PostAsync(GraphRequest request, CancellationToken cancellationToken)
    {
        var answer = await _http.PostAsync(_messages, request, GraphJson.Default.GraphRequest, _token, cancellationToken);
        if (answer.Trouble is { } trouble)
        {
            MessengerLog.NotReached(_logger, trouble);
        }

        return GraphAnswer.Read(answer.Status, answer.Body);
    }

    private void Note(GraphAnswer answer)
    {
        switch (answer.Fault)
        {
            case GraphFault.None:
                break;
            case GraphFault.Token:
                MessengerLog.TokenRefused(_logger, answer.Code, answer.Subcode);
                break;
            case GraphFault.Temporary or GraphFault.Rate or GraphFault.OutsideWindow or GraphFault.Unreachable or GraphFault.BadMessage or GraphFault.Other:
                MessengerLog.NotSent(_logger, answer.Fault, answer.Status, answer.Code, answer.Subcode);
                break;
            default:
                throw new System.Diagnostics.UnreachableException($"No rule for {answer.Fault}.");
        }
    }
}
