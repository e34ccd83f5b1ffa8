using Microsoft.Extensions.Options;
using SafeRedirect.Bot.Referrals;
using SafeRedirect.Bot.Storage;
using Command = System.CommandLine.Command;

namespace SafeRedirect.Bot.Cli;

/// <summary>Commands about referrals: neutral labels only, until the staff desk stands between them and their teams.</summary>
internal static class ReferralCommands
{
    public static Command Create()
    {
        var list = new Command("list", "Waiting referrals: reference, language, priority, waiting time.");
        list.SetAction((_, cancellationToken) => ListAsync(Console.Out, cancellationToken));
        return new Command("referrals", "Referrals in the embedded store.") { list };
    }

    public static Command CreatePurge()
    {
        var purge = new Command("purge", "Erases every referral whose time is over, at once.");
        purge.SetAction((_, cancellationToken) => PurgeAsync(Console.Out, cancellationToken));
        return purge;
    }

    private static async Task<int> ListAsync(TextWriter output, CancellationToken cancellationToken)
    {
        foreach (var referral in await (await OpenAsync(cancellationToken)).ListWaitingAsync(cancellationToken))
        {
            await output.WriteLineAsync($"{referral.Reference}  {referral.Language}  {referral.Priority,-9}  waiting {(int)referral.Waiting.TotalHours} h {referral.Waiting.Minutes} min");
        }

        return ExitCodes.Well;
    }

    private static async Task<int> PurgeAsync(TextWriter output, CancellationToken cancellationToken)
    {
        var erased = await (await OpenAsync(cancellationToken)).EraseExpiredAsync(cancellationToken);
        await output.WriteLineAsync($"{erased} referrals erased.");
        return ExitCodes.Well;
    }

    private static async Task<ReferralStore> OpenAsync(CancellationToken cancellationToken)
    {
        var configuration = new ConfigurationBuilder().AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: true).AddEnvironmentVariables().Build();
        var storage = configuration.GetSection("Storage").Get<StorageOptions>() ?? new StorageOptions();
        var retention = configuration.GetSection("Retention").Get<RetentionOptions>() ?? new RetentionOptions();
        var database = new EmbeddedDatabase(Options.Create(storage));
        await database.PrepareAsync(cancellationToken);
        return new ReferralStore(database, Options.Create(retention), TimeProvider.System);
    }
}
