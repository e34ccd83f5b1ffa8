using Microsoft.Extensions.Options;

namespace SafeRedirect.Bot.Channels.Messenger.Receiving;

/// <summary>Takes a delivery: reads, verifies, translates, runs its turns, and only then answers.</summary>
internal sealed class MessengerWebhook(
    MessengerSignature signature, MessengerTurns turns, IOptions<MessengerOptions> options, TimeProvider time, ILogger<MessengerWebhook> logger)
{
    // What Meta's own samples answer; any 200 will do.
    private const string Received = "EVENT_RECEIVED";

    /// <summary>413 too large, 401 not signed, 400 not a delivery, 503 to be delivered again, 200 all done.</summary>
    public async Task<IResult> HandleAsync(HttpRequest request)
    {
        MessengerDelivery delivery;
        using (var body = await WebhookBody.ReadAsync(request, request.HttpContext.RequestAborted))
        {
            if (Refusal(body, request) is { } refusal)
            {
                return refusal;
            }

            delivery = DeliveryReader.Read(body.Bytes, options.Value.PageId, time.GetUtcNow());
            if (!delivery.IsReadable)
            {
                MessengerLog.Unreadable(logger, body.Bytes.Length);
                return Results.StatusCode(StatusCodes.Status400BadRequest);
            }
        }

        Note(delivery);
        return await turns.RunAsync(delivery.Events) == TurnOutcome.TryAgain
            ? Results.StatusCode(StatusCodes.Status503ServiceUnavailable)
            : Results.Text(Received, "text/plain");
    }

    private IResult? Refusal(WebhookBody body, HttpRequest request)
    {
        if (body.State == WebhookBodyState.TooLarge)
        {
            MessengerLog.TooLarge(logger, ChannelLimits.WebhookBytes);
            return Results.StatusCode(StatusCodes.Status413PayloadTooLarge);
        }

        if (body.State == WebhookBodyState.Broken)
        {
            return Results.StatusCode(StatusCodes.Status400BadRequest);
        }

        if (!signature.Covers(body.Bytes.Span, request.Headers[MessengerSignature.Header]))
        {
            MessengerLog.SignatureRefused(logger);
            return Results.StatusCode(StatusCodes.Status401Unauthorized);
        }

        return null;
    }

    private void Note(MessengerDelivery delivery)
    {
        var messages = delivery.Events.Count(item => item.Message is not null);
        var unknown = delivery.Count(MessengerEventKind.Unknown);
        var malformed = delivery.Count(MessengerEventKind.Malformed);
        MessengerLog.Received(logger, messages, delivery.Events.Count - messages - unknown - malformed, unknown, malformed);
        if (unknown > 0)
        {
            MessengerLog.Unknown(logger, unknown);
        }

        if (malformed > 0)
        {
            MessengerLog.Malformed(logger, malformed, delivery.Events.Count);
        }
    }
}
