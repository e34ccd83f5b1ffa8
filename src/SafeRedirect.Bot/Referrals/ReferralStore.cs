using Dapper;
using Microsoft.Extensions.Options;
using SafeRedirect.Bot.Storage;

namespace SafeRedirect.Bot.Referrals;

/// <summary>Referrals in the embedded database. There is no column for a platform, an account, a name or a message.</summary>
internal sealed class ReferralStore(EmbeddedDatabase database, IOptions<RetentionOptions> retention, TimeProvider time)
{
    private static readonly long QuarterHour = (long)TimeSpan.FromMinutes(15).TotalSeconds;

    /// <summary>Records a referral; it is on disk when this returns. Recording it again changes nothing.</summary>
    public async Task RecordAsync(Effect.RecordReferral referral, CancellationToken cancellationToken)
    {
        var recorded = referral.Receipt.At.ToUnixTimeSeconds() / QuarterHour * QuarterHour;
        await using var connection = await database.OpenAsync(cancellationToken);
        await connection.ExecuteAsync(new CommandDefinition(
            """
            INSERT INTO referral (reference, state, priority, language, pathway, topic, around_office, consent_script, consent_version,
                consent_hash, consent_language, consent_basis, recorded_at, expires_at)
            VALUES (@Reference, 'waiting', @Priority, @Language, @Pathway, @Topic, @AroundOffice, @Script, @Version, @Hash, @Language, @Basis, @Recorded, @Expires)
            ON CONFLICT (reference) DO NOTHING
            """,
            new
            {
                Reference = referral.Reference.Value,
                Priority = Label(referral.Priority),
                referral.Receipt.Language,
                Pathway = Label(referral.Pathway),
                Topic = referral.Topic?.Id(),
                referral.AroundOffice,
                referral.Receipt.Script,
                referral.Receipt.Version,
                Hash = referral.Receipt.ContentHash,
                Basis = Label(referral.Receipt.Basis),
                Recorded = recorded,
                Expires = recorded + (long)TimeSpan.FromDays(retention.Value.ReferralDays).TotalSeconds,
            },
            cancellationToken: cancellationToken));
    }

    /// <summary>Erases a referral that the person took back, from the file and from its log.</summary>
    public async Task WithdrawAsync(ReferralReference reference, CancellationToken cancellationToken)
    {
        await using (var connection = await database.OpenAsync(cancellationToken))
        {
            await connection.ExecuteAsync(new CommandDefinition(
                "DELETE FROM referral WHERE reference = @Value", new { reference.Value }, cancellationToken: cancellationToken));
        }

        await database.CheckpointAsync(cancellationToken);
    }

    /// <summary>Waiting referrals, the most urgent and oldest first.</summary>
    public async Task<IReadOnlyList<WaitingReferral>> ListWaitingAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().ToUnixTimeSeconds();
        await using var connection = await database.OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync<(string Reference, string Language, string Priority, long Recorded)>(new CommandDefinition(
            """
            SELECT reference, language, priority, recorded_at FROM referral WHERE state = 'waiting' AND expires_at > @now
            ORDER BY CASE priority WHEN 'immediate' THEN 0 WHEN 'high' THEN 1 ELSE 2 END, recorded_at
            """,
            new { now },
            cancellationToken: cancellationToken));
        return [.. rows.Select(row => new WaitingReferral(row.Reference, row.Language, row.Priority, TimeSpan.FromSeconds(now - row.Recorded)))];
    }

    /// <summary>Erases every referral whose time is over.</summary>
    /// <returns>How many.</returns>
    public async Task<int> EraseExpiredAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().ToUnixTimeSeconds();
        int erased;
        await using (var connection = await database.OpenAsync(cancellationToken))
        {
            erased = await connection.ExecuteAsync(new CommandDefinition(
                "DELETE FROM referral WHERE expires_at <= @now", new { now }, cancellationToken: cancellationToken));
        }

        if (erased > 0)
        {
            await database.CheckpointAsync(cancellationToken);
        }

        return erased;
    }

    private static string Label<T>(T value)
        where T : struct, Enum => value switch
    {
        ConsentBasis.VitalInterests => "vital-interests",
        _ => value.ToString().ToLowerInvariant(),
    };
}
