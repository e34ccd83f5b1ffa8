using SafeRedirect.Bot.Referrals;
using SafeRedirect.Bot.Statistics;

namespace SafeRedirect.Bot.Hosting;

/// <summary>Erases what has expired and writes the counters, every ten seconds.</summary>
internal sealed class Housekeeping(
    ConversationStore conversations, ReferralStore referrals, CounterBook counters, TimeProvider time, ILogger<Housekeeping> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                await KeepAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException)
        {
            // The host stops: the counts of the last seconds are written below.
        }

        await KeepAsync(CancellationToken.None);
    }

    // The edge of a background job: a failure is logged by its type and tried again at the next tick.
    private async Task KeepAsync(CancellationToken cancellationToken)
    {
        if (conversations.EraseExpired() is > 0 and var erased)
        {
            TurnsLog.Expired(logger, erased);
        }

        try
        {
            await referrals.EraseExpiredAsync(cancellationToken);
            await counters.WriteAsync(cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            StatisticsLog.NotWritten(logger, exception.GetType().Name);
        }
    }
}
