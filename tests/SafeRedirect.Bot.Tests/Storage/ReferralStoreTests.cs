using System.Text;
using Dapper;

namespace SafeRedirect.Bot.Tests.Storage;

public sealed class ReferralStoreTests
{
    [Fact]
    public async Task A_referral_recorded_twice_is_one()
    {
        using var bench = await TurnBench.CreateAsync();
        var referral = Example(Priority.High);

        await bench.Referrals.RecordAsync(referral, CancellationToken.None);
        await bench.Referrals.RecordAsync(referral, CancellationToken.None);

        var waiting = Assert.Single(await bench.Referrals.ListWaitingAsync(CancellationToken.None));
        Assert.Equal((referral.Reference.Value, "ar", "high"), (waiting.Reference, waiting.Language, waiting.Priority));
    }

    [Fact]
    public async Task The_most_urgent_waits_first()
    {
        using var bench = await TurnBench.CreateAsync();
        foreach (var priority in new[] { Priority.Normal, Priority.Immediate, Priority.High })
        {
            await bench.Referrals.RecordAsync(Example(priority), CancellationToken.None);
        }

        var waiting = await bench.Referrals.ListWaitingAsync(CancellationToken.None);

        Assert.Equal(["immediate", "high", "normal"], waiting.Select(referral => referral.Priority));
    }

    [Fact]
    public async Task A_withdrawn_referral_leaves_no_byte_in_any_file()
    {
        using var bench = await TurnBench.CreateAsync();
        var referral = Example(Priority.High);
        await bench.Referrals.RecordAsync(referral, CancellationToken.None);
        Assert.True(FilesHold(bench, referral.Reference.Value), "The search must find what is there.");

        await bench.Referrals.WithdrawAsync(referral.Reference, CancellationToken.None);

        Assert.False(FilesHold(bench, referral.Reference.Value));
    }

    [Fact]
    public async Task A_referral_is_erased_after_thirty_days_and_leaves_no_byte()
    {
        using var bench = await TurnBench.CreateAsync();
        var referral = Example(Priority.High);
        await bench.Referrals.RecordAsync(referral, CancellationToken.None);

        bench.Time.Pass(TimeSpan.FromDays(30));
        var erased = await bench.Referrals.EraseExpiredAsync(CancellationToken.None);

        Assert.Equal(1, erased);
        Assert.False(FilesHold(bench, referral.Reference.Value));
    }

    [Fact]
    public async Task The_schema_holds_only_the_columns_of_the_inventory()
    {
        using var bench = await TurnBench.CreateAsync();
        await using var connection = await bench.Database.OpenAsync(CancellationToken.None);

        var columns = await connection.QueryAsync<string>("SELECT m.name || '.' || c.name FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table' ORDER BY 1");

        Assert.Equal(
            [
                "counter.article", "counter.channel", "counter.day", "counter.language", "counter.name", "counter.pathway_group", "counter.value",
                "referral.around_office", "referral.consent_basis", "referral.consent_hash", "referral.consent_language", "referral.consent_script",
                "referral.consent_version", "referral.expires_at", "referral.language", "referral.pathway", "referral.priority", "referral.recorded_at",
                "referral.reference", "referral.state", "referral.topic",
            ],
            columns);
    }

    [Fact]
    public async Task Times_are_rounded_down_to_the_quarter_of_an_hour()
    {
        using var bench = await TurnBench.CreateAsync();
        await bench.Referrals.RecordAsync(Example(Priority.High, TurnBench.Start.AddMinutes(14)), CancellationToken.None);
        await using var connection = await bench.Database.OpenAsync(CancellationToken.None);

        var recorded = await connection.ExecuteScalarAsync<long>("SELECT recorded_at FROM referral");

        Assert.Equal(TurnBench.Start.ToUnixTimeSeconds(), recorded);
    }

    [Fact]
    public async Task Deleting_overwrites_and_committing_waits_for_the_disk()
    {
        using var bench = await TurnBench.CreateAsync();
        await using var connection = await bench.Database.OpenAsync(CancellationToken.None);

        var settings = (
            SecureDelete: await connection.ExecuteScalarAsync<long>("PRAGMA secure_delete"),
            Synchronous: await connection.ExecuteScalarAsync<long>("PRAGMA synchronous"),
            ForeignKeys: await connection.ExecuteScalarAsync<long>("PRAGMA foreign_keys"));

        Assert.Equal((1L, 2L, 1L), settings); // ON, FULL, ON
    }

    [Fact]
    public async Task Counts_are_added_up_by_day_and_label()
    {
        using var bench = await TurnBench.CreateAsync();
        bench.Counters.Add(new Effect.Count(Counter.QuestionAnswered, new ArticleId("scams")), "en", Platform.WebChat);
        await bench.Counters.WriteAsync(CancellationToken.None);
        bench.Counters.Add(new Effect.Count(Counter.QuestionAnswered, new ArticleId("scams")), "en", Platform.WebChat);
        await bench.Counters.WriteAsync(CancellationToken.None);
        await using var connection = await bench.Database.OpenAsync(CancellationToken.None);

        var rows = (await connection.QueryAsync<(string Day, string Article, long Value)>("SELECT day, article, value FROM counter")).ToList();

        Assert.Equal(("2026-11-24", "scams", 2L), Assert.Single(rows));
    }

    private static Effect.RecordReferral Example(Priority priority, DateTimeOffset? at = null) => new(
        ReferenceMaker.Next(),
        Pathway.Protection,
        Topic.GenderViolence,
        priority,
        AroundOffice: false,
        new ConsentReceipt("standard", 1, new string('b', 64), "ar", Pathway.Protection, ConsentBasis.Consent, at ?? TurnBench.Start));

    private static bool FilesHold(TurnBench bench, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return Directory.EnumerateFiles(Path.GetDirectoryName(bench.DatabasePath)!).Any(file => ReadShared(file).AsSpan().IndexOf(bytes) >= 0);
    }

    private static byte[] ReadShared(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
