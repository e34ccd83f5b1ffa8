using Microsoft.Extensions.Options;
using SafeRedirect.Bot.Channels.Messenger.Sending;

namespace SafeRedirect.Bot.Channels.Messenger.Receiving;

/// <summary>Runs the turns of one delivery: people side by side, each person's messages in the order of their time.</summary>
internal sealed class MessengerTurns(
    TurnRunner turns, GraphClient graph, IOptions<TurnOptions> options, TimeProvider time, ILogger<MessengerTurns> logger)
{
    /// <summary>Runs all turns within the time a webhook may take.</summary>
    /// <returns><see cref="TurnOutcome.TryAgain"/> when any of them has to be delivered again; those that were answered know it then.</returns>
    public async Task<TurnOutcome> RunAsync(IReadOnlyList<MessengerEvent> events)
    {
        // Not the request's own token: a turn that has begun is finished even when the platform hangs up.
        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(options.Value.AnswerSeconds), time);
        var people = events
            .Where(item => item.Message is not null)
            .GroupBy(item => item.Message!.ConversationId.Reveal(), StringComparer.Ordinal)
            .Select(person => RunPersonAsync(person.Key, [.. person.OrderBy(item => item.Timestamp).Select(item => item.Message!)], deadline.Token));
        var outcomes = await Task.WhenAll(people);
        return Array.TrueForAll(outcomes, outcome => outcome != TurnOutcome.TryAgain) ? TurnOutcome.Answered : TurnOutcome.TryAgain;
    }

    private async Task<TurnOutcome> RunPersonAsync(string recipient, List<ChannelMessage> messages, CancellationToken deadline)
    {
        var sender = new MessengerSender(graph, recipient);
        var result = TurnOutcome.Answered;
        foreach (var message in messages)
        {
            // A message after one that must come again is heard all the same: it may be the one that says what is wrong.
            if (await RunOneAsync(message, sender, deadline) == TurnOutcome.TryAgain)
            {
                result = TurnOutcome.TryAgain;
            }
        }

        return result;
    }

    // The edge around one event: whatever goes wrong with it, the others are answered.
    private async Task<TurnOutcome> RunOneAsync(ChannelMessage message, MessengerSender sender, CancellationToken deadline)
    {
        try
        {
            return await turns.RunAsync(message, sender, deadline);
        }
        catch (Exception exception)
        {
            MessengerLog.EventFailed(logger, exception.GetType().Name);
            return TurnOutcome.TryAgain;
        }
    }
}
