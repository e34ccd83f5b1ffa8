namespace SafeRedirect.Load.Driving;

/// <summary>What one window showed.</summary>
/// <param name="TurnsPerSecond">Turns finished a second.</param>
/// <param name="P50">Half of the turns took no longer.</param>
/// <param name="ProcessorSeconds">The server's processor seconds for 1,000 turns.</param>
/// <param name="RepliesPerTurn">Replies the platform took for each turn.</param>
/// <param name="GeneratorShare">Share of one processor that the generator used: near 1 it limits what the server can show.</param>
internal sealed record WindowFigures(
    double TurnsPerSecond, TimeSpan P50, TimeSpan P95, TimeSpan P99, double ProcessorSeconds, double RepliesPerTurn, double GeneratorShare)
{
    public static WindowFigures Of(LatencyHistogram latencies, TimeSpan elapsed, TimeSpan processor, long replies, TimeSpan generator)
    {
        var turns = Math.Max(1, latencies.Count);
        return new WindowFigures(
            latencies.Count / elapsed.TotalSeconds,
            latencies.Quantile(0.50),
            latencies.Quantile(0.95),
            latencies.Quantile(0.99),
            processor.TotalSeconds * 1_000 / turns,
            (double)replies / turns,
            generator / elapsed);
    }
}
