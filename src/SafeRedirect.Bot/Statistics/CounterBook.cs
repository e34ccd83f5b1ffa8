using System.Collections.Concurrent;
using Dapper;
using SafeRedirect.Bot.Storage;

namespace SafeRedirect.Bot.Statistics;

/// <summary>Daily counts with closed labels. Counted in memory, written to the database by a timer; there is no record of single events.</summary>
internal sealed class CounterBook(EmbeddedDatabase database, TimeProvider time)
{
    private ConcurrentDictionary<Cell, long> _pending = new();

    /// <summary>Adds one.</summary>
    public void Add(Effect.Count count, string language, Platform platform)
    {
        var day = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        _pending.AddOrUpdate(new Cell(day, language, platform, count.Counter, count.Article, count.Group), 1, (_, value) => value + 1);
    }

    /// <summary>Writes what was counted since the last time. When the database fails, the counts stay pending.</summary>
    public async Task WriteAsync(CancellationToken cancellationToken)
    {
        if (_pending.IsEmpty)
        {
            return;
        }

        var taken = Interlocked.Exchange(ref _pending, new ConcurrentDictionary<Cell, long>());
        try
        {
            await using var connection = await database.OpenAsync(cancellationToken);
            await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
            foreach (var (cell, value) in taken)
            {
                await connection.ExecuteAsync(Upsert(cell, value, transaction, cancellationToken));
            }

            await transaction.CommitAsync(cancellationToken);
        }
        catch
        {
            foreach (var (cell, value) in taken)
            {
                _pending.AddOrUpdate(cell, value, (_, newer) => newer + value);
            }

            throw;
        }
    }

    private static CommandDefinition Upsert(Cell cell, long value, System.Data.Common.DbTransaction transaction, CancellationToken cancellationToken) => new(
        """
        INSERT INTO counter (day, language, channel, name, article, pathway_group, value)
        VALUES (@Day, @Language, @Channel, @Name, @Article, @Group, @value)
        ON CONFLICT (day, language, channel, name, article, pathway_group) DO UPDATE SET value = value + excluded.value
        """,
        new
        {
            Day = cell.Day.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
            cell.Language,
            Channel = cell.Platform.ToString(),
            Name = cell.Counter.ToString(),
            Article = cell.Article?.Value ?? string.Empty,
            Group = cell.Group?.ToString() ?? string.Empty,
            value,
        },
        transaction,
        cancellationToken: cancellationToken);

    private readonly record struct Cell(DateOnly Day, string Language, Platform Platform, Counter Counter, ArticleId? Article, PathwayGroup? Group);
}
