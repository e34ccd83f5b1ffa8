using Microsoft.Extensions.Options;

namespace SafeRedirect.Bot.Turns;

/// <summary>Runs a turn: one at a time for each conversation, once for each message, with the safe card behind every failure.</summary>
internal sealed class TurnRunner(
    KnowledgeSource knowledge,
    Conversing conversing,
    EffectRunner effects,
    ReplyDelivery delivery,
    IOptions<TurnOptions> options,
    ILogger<TurnRunner> logger)
{
    private int _underWay;

    /// <summary>Handles one verified message.</summary>
    /// <returns>What the channel tells its platform; never an exception.</returns>
    public async Task<TurnOutcome> RunAsync(ChannelMessage message, IReplySender sender, CancellationToken cancellationToken)
    {
        var platform = message.Inbound.Platform;
        if (Interlocked.Increment(ref _underWay) > options.Value.MostAtOnce)
        {
            Interlocked.Decrement(ref _underWay);
            TurnsLog.TooMany(logger, platform);
            return TurnOutcome.TryAgain;
        }

        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(TimeSpan.FromSeconds(options.Value.AnswerSeconds));
        try
        {
            using var held = await conversing.EnterAsync(message, deadline.Token);
            return await RunHeldAsync(message, held, sender, deadline.Token);
        }
        catch (OperationCanceledException)
        {
            return TurnOutcome.TryAgain;
        }
        finally
        {
            Interlocked.Decrement(ref _underWay);
        }
    }

    private async Task<TurnOutcome> RunHeldAsync(ChannelMessage message, HeldConversation held, IReplySender sender, CancellationToken deadline)
    {
        // What an earlier turn still has to say goes first, so that replies keep their order and are said once.
        if (held.Entry.Unsent is not null && await delivery.DeliverAsync(held, sender, deadline) == TurnOutcome.TryAgain)
        {
            return TurnOutcome.TryAgain;
        }

        if (conversing.IsAnswered(held))
        {
            return await RepeatAsync(held, sender, deadline);
        }

        var current = knowledge.Current;
        var before = held.Entry.State;
        if (TryAdvance(current, message, before) is not { } result)
        {
            conversing.Keep(held, before, [SafeCardFor(current, before)], sender.AnswersInRequest);
            return await delivery.DeliverAsync(held, sender, deadline);
        }

        try
        {
            await effects.RunDurableAsync(result.Effects, deadline);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            TurnsLog.StoreFailed(logger, message.Inbound.Platform, exception.GetType().Name);
            return await SayStoreFailedAsync(current, held, sender, deadline);
        }

        effects.RunOthers(result.Effects, result.State.Language, message.Inbound.Platform);
        conversing.Keep(held, IsErased(result) ? null : result.State, result.Replies, sender.AnswersInRequest);
        TurnsLog.Advanced(logger, message.Inbound.Platform, result.Replies.Count, result.Effects.Count);
        return await delivery.DeliverAsync(held, sender, deadline);
    }

    // The edge around the pure core: whatever goes wrong in it, the person gets numbers and never silence.
    private TurnResult? TryAdvance(Knowledge current, ChannelMessage message, Conversation? state)
    {
        try
        {
            var findings = message.Inbound.Text is { } text ? current.Screener.Screen(text.Reveal()) : Findings.None;
            return Turn.Advance(state, message.Inbound, findings, new TurnContext(current, conversing.Now, ReferenceMaker.Next()));
        }
        catch (Exception exception)
        {
            TurnsLog.Failed(logger, message.Inbound.Platform, exception.GetType().Name);
            return null;
        }
    }

    // The state stays as it was, so that the redelivered message runs the whole turn; the card goes out once.
    private async Task<TurnOutcome> SayStoreFailedAsync(Knowledge current, HeldConversation held, IReplySender sender, CancellationToken deadline)
    {
        if (held.Entry.SafeCardFor != held.Message.Today)
        {
            held.Entry.SafeCardFor = held.Message.Today;
            held.Entry.Unsent = new UnsentReplies([SafeCardFor(current, held.Entry.State)]);
            await delivery.DeliverAsync(held, sender, deadline);
        }

        return TurnOutcome.TryAgain;
    }

    private static async Task<TurnOutcome> RepeatAsync(HeldConversation held, IReplySender sender, CancellationToken deadline)
    {
        if (sender.AnswersInRequest && held.Entry.LastAnswer is { } last && last.Message == held.Message.Today)
        {
            foreach (var reply in last.Replies)
            {
                await sender.SendAsync(reply, deadline);
            }
        }

        return TurnOutcome.AlreadyAnswered;
    }

    private static bool IsErased(TurnResult result) => result.Effects.Any(effect => effect is Effect.EraseConversation);

    private static Reply SafeCardFor(Knowledge current, Conversation? state) =>
        current.SafeCards.GetValueOrDefault(state?.Language ?? string.Empty) ?? current.SafeCards[current.Pack.Organisation.DefaultLanguage.Code];
}
