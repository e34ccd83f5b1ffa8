using Microsoft.Extensions.Options;

namespace SafeRedirect.Bot.Turns;

/// <summary>Hands replies to the platform in order. A sending that outlives the request goes on, and the next delivery of the message finds its result.</summary>
internal sealed class ReplyDelivery(
    Conversing conversing, ChannelTrouble trouble, IHostApplicationLifetime lifetime, IOptions<TurnOptions> options, ILogger<ReplyDelivery> logger)
{
    /// <summary>Sends what is unsent.</summary>
    public async Task<TurnOutcome> DeliverAsync(HeldConversation held, IReplySender sender, CancellationToken deadline)
    {
        var unsent = held.Entry.Unsent!;
        while (unsent.Queue.TryPeek(out var reply))
        {
            var outcome = await SendAsync(unsent, reply, sender, deadline);
            if (outcome == SendOutcome.Sent)
            {
                trouble.Clear(held.Platform);
                unsent.Queue.Dequeue();
                continue;
            }

            if (outcome == SendOutcome.Refused)
            {
                TurnsLog.Refused(logger, held.Platform, unsent.Queue.Count);
                break;
            }

            var failing = trouble.Note(held.Platform);
            if (failing < TimeSpan.FromMinutes(options.Value.GiveUpMinutes))
            {
                TurnsLog.PlatformUnavailable(logger, held.Platform, unsent.Queue.Count);
                return TurnOutcome.TryAgain;
            }

            TurnsLog.GivenUp(logger, held.Platform, (int)failing.TotalMinutes, unsent.Queue.Count);
            break;
        }

        conversing.Close(held);
        return TurnOutcome.Answered;
    }

    private async Task<SendOutcome> SendAsync(UnsentReplies unsent, Reply reply, IReplySender sender, CancellationToken deadline)
    {
        var sending = unsent.UnderWay ??= sender.SendAsync(reply, lifetime.ApplicationStopping);
        try
        {
            var outcome = await sending.WaitAsync(deadline);
            unsent.UnderWay = null;
            return outcome;
        }
        catch (OperationCanceledException) when (!sending.IsCompleted)
        {
            // Still on its way: it may yet arrive, so it must not be sent a second time.
            return SendOutcome.Unavailable;
        }
        catch (OperationCanceledException)
        {
            unsent.UnderWay = null;
            return SendOutcome.Unavailable;
        }
    }
}
