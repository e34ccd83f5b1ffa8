using Dapper;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace SafeRedirect.Bot.Storage;

/// <summary>The SQLite file of a single node. Deleted content is overwritten, and a commit is on disk before it is acknowledged.</summary>
internal sealed class EmbeddedDatabase
{
    private readonly string _connectionString;

    public EmbeddedDatabase(IOptions<StorageOptions> options)
    {
        Path = System.IO.Path.GetFullPath(options.Value.Path);
        _connectionString = new SqliteConnectionStringBuilder { DataSource = Path, ForeignKeys = true, Pooling = true, DefaultTimeout = 3 }.ToString();
    }

    /// <summary>The file's full path.</summary>
    public string Path { get; }

    /// <summary>Makes the file and brings its schema up to date.</summary>
    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        await using var connection = await OpenAsync(cancellationToken);
        await connection.ExecuteAsync("PRAGMA journal_mode=WAL");
        var version = await connection.ExecuteScalarAsync<int>("PRAGMA user_version");
        foreach (var migration in Migrations.All.Skip(version))
        {
            await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
            await connection.ExecuteAsync(migration, transaction: transaction);
            await connection.ExecuteAsync($"PRAGMA user_version={++version}", transaction: transaction);
            await transaction.CommitAsync(cancellationToken);
        }
    }

    /// <summary>A connection on which deleting overwrites and committing waits for the disk. Both settings belong to the connection, not the file.</summary>
    public async Task<SqliteConnection> OpenAsync(CancellationToken cancellationToken)
    {
        var connection = new SqliteConnection(_connectionString);
        await connection.OpenAsync(cancellationToken);
        await connection.ExecuteAsync("PRAGMA secure_delete=ON; PRAGMA synchronous=FULL; PRAGMA busy_timeout=3000");
        return connection;
    }

    /// <summary>Empties the write-ahead log: until then it holds what has been deleted from the file.</summary>
    public async Task CheckpointAsync(CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        await connection.ExecuteAsync("PRAGMA wal_checkpoint(TRUNCATE)");
    }
}
