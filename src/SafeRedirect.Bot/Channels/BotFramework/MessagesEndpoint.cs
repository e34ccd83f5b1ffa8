using SafeRedirect.Bot.Channels.BotFramework.Activities;
using SafeRedirect.Bot.Channels.BotFramework.Connector;

namespace SafeRedirect.Bot.Channels.BotFramework;

/// <summary>Takes an activity, runs its turn, and only then answers.</summary>
internal sealed class MessagesEndpoint(TurnRunner turns, ConnectorClient connector, ILogger<MessagesEndpoint> logger)
{
    private const string ExpectReplies = "expectReplies";

    /// <summary>413 too large, 400 not an activity, 403 replies would leave this machine, 503 try again, 200 done.</summary>
    public async Task<IResult> HandleAsync(HttpRequest request)
    {
        InboundActivity activity;
        using (var body = await WebhookBody.ReadAsync(request, request.HttpContext.RequestAborted))
        {
            if (body.State == WebhookBodyState.TooLarge)
            {
                return Refuse(ActivityRefusal.TooLarge, StatusCodes.Status413PayloadTooLarge);
            }

            if (body.State == WebhookBodyState.Broken || !ActivityReader.TryRead(body.Bytes.Span, out activity))
            {
                return Refuse(ActivityRefusal.Unreadable, StatusCodes.Status400BadRequest);
            }
        }

        var isInline = activity.DeliveryMode == ExpectReplies;
        if (ActivityTranslation.Translate(activity) is not { } inbound)
        {
            return isInline ? Replies([]) : Results.Ok();
        }

        if (!IsComplete(activity))
        {
            return Refuse(ActivityRefusal.Incomplete, StatusCodes.Status400BadRequest);
        }

        if (!isInline && !ServiceAddress.IsAllowed(activity.ServiceUrl))
        {
            return Refuse(ActivityRefusal.ForeignService, StatusCodes.Status403Forbidden);
        }

        return isInline ? await AnswerInlineAsync(activity, inbound) : await AnswerAsync(activity, inbound);
    }

    private async Task<IResult> AnswerAsync(InboundActivity activity, Inbound inbound) =>
        await turns.RunAsync(Message(activity, inbound), new ConnectorSender(connector, activity), CancellationToken.None) == TurnOutcome.TryAgain
            ? Results.StatusCode(StatusCodes.Status503ServiceUnavailable)
            : Results.Ok();

    private async Task<IResult> AnswerInlineAsync(InboundActivity activity, Inbound inbound)
    {
        var sender = new InlineSender(activity);
        return await turns.RunAsync(Message(activity, inbound), sender, CancellationToken.None) == TurnOutcome.TryAgain
            ? Results.StatusCode(StatusCodes.Status503ServiceUnavailable)
            : Replies(sender.Activities);
    }

    private static IResult Replies(IReadOnlyList<OutboundActivity> activities) =>
        Results.Json(new ActivitySet(activities), ActivityJson.Default.ActivitySet);

    private static bool IsComplete(InboundActivity activity) =>
        IsId(activity.ChannelId) && IsId(activity.From?.Id) && IsId(activity.Recipient?.Id) && IsId(activity.Conversation?.Id)
        && (string.IsNullOrEmpty(activity.Id) || IsId(activity.Id));

    // Dots alone would be read as a step up in the address of the reply, and no escaping prevents that.
    private static bool IsId(string? id) => id is { Length: > 0 and <= ChannelLimits.IdCharacters } and not ("." or "..");

    private static ChannelMessage Message(InboundActivity activity, Inbound inbound)
    {
        var conversation = $"{activity.ChannelId}|{activity.Conversation!.Id}";

        // Without an id a repetition cannot be told from a new message: answering twice is the lesser evil.
        var id = string.IsNullOrEmpty(activity.Id) ? Guid.NewGuid().ToString() : activity.Id;
        return new ChannelMessage(new SensitiveText(conversation), new SensitiveText($"{conversation}|{id}"), inbound);
    }

    private IResult Refuse(ActivityRefusal reason, int status)
    {
        BotFrameworkLog.Refused(logger, reason);
        return Results.StatusCode(status);
    }
}
