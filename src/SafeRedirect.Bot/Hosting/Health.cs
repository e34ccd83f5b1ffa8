using SafeRedirect.Bot.Storage;

namespace SafeRedirect.Bot.Hosting;

/// <summary>Whether the process lives, and whether it can serve. Says nothing about why not: that is in the log.</summary>
internal static class Health
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/health/live", () => TypedResults.Text("live"));
        routes.MapGet("/health/ready", ReadyAsync);
    }

    private static async Task<IResult> ReadyAsync(EmbeddedDatabase database, ILoggerFactory loggers, CancellationToken cancellationToken)
    {
        try
        {
            await using var connection = await database.OpenAsync(cancellationToken);
            return TypedResults.Text("ready");
        }
        catch (Microsoft.Data.Sqlite.SqliteException exception)
        {
            HostingLog.RequestFailed(loggers.CreateLogger("SafeRedirect"), "/health/ready", exception.GetType().Name);
            return TypedResults.Text("not ready", statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }
}
