using System.Diagnostics;
using SafeRedirect.Bot.Referrals;
using SafeRedirect.Bot.Statistics;

namespace SafeRedirect.Bot.Turns;

/// <summary>Runs what a turn asks for. Every case of <see cref="Effect"/> is handled here, and each is safe to repeat.</summary>
internal sealed class EffectRunner(ReferralStore referrals, CounterBook counters, ILogger<EffectRunner> logger)
{
    /// <summary>Effects that must be on disk before the person is told: docs/decisions/0002-durable-effects-first.md.</summary>
    public async Task RunDurableAsync(IReadOnlyList<Effect> effects, CancellationToken cancellationToken)
    {
        foreach (var effect in effects)
        {
            switch (effect)
            {
                case Effect.RecordReferral record:
                    await referrals.RecordAsync(record, cancellationToken);
                    break;
                case Effect.WithdrawReferral withdraw:
                    await referrals.WithdrawAsync(withdraw.Reference, cancellationToken);
                    break;
                case Effect.AlertStaff or Effect.Count or Effect.EraseConversation:
                    break;
                default:
                    throw new UnreachableException($"No runner for effect {effect.GetType().Name}.");
            }
        }
    }

    /// <summary>Effects in memory, which cannot fail.</summary>
    public void RunOthers(IReadOnlyList<Effect> effects, string language, Platform platform)
    {
        foreach (var effect in effects)
        {
            switch (effect)
            {
                case Effect.Count count:
                    counters.Add(count, language, platform);
                    break;
                case Effect.AlertStaff alert:
                    TurnsLog.ItemWaiting(logger, alert.Reference, alert.Priority, alert.Language);
                    break;
                case Effect.RecordReferral or Effect.WithdrawReferral or Effect.EraseConversation:
                    break;
                default:
                    throw new UnreachableException($"No runner for effect {effect.GetType().Name}.");
            }
        }
    }
}
