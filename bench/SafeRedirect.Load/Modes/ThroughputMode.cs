namespace SafeRedirect.Load.Modes;

/// <summary>Turns a second, times and processor seconds of the warm bot and the warm bare endpoint, in turn.</summary>
internal static class ThroughputMode
{
    private static readonly TimeSpan Settle = TimeSpan.FromSeconds(1);

    public static async Task<bool> RunAsync(LoadOptions options, CancellationToken cancellationToken)
    {
        var sound = true;
        foreach (var conversations in options.Conversations)
        {
            sound &= await CompareAsync(options, conversations, cancellationToken);
        }

        return sound;
    }

    private static async Task<bool> CompareAsync(LoadOptions options, int conversations, CancellationToken cancellationToken)
    {
        var rigs = new RigFactory(options);
        await using var bot = await rigs.StartBotAsync(cancellationToken);
        await bot.LoadAsync(conversations, options.Warmup, TimeSpan.Zero, cancellationToken);
        await using var bare = await rigs.StartBareAsync(bot.ReplyBytes, cancellationToken);
        await bare.LoadAsync(conversations, options.Warmup, TimeSpan.Zero, cancellationToken);

        var pairs = new List<(WindowFigures Bare, WindowFigures Bot)>();
        for (var round = 0; round < options.Rounds; round++)
        {
            var ofBare = await bare.LoadAsync(conversations, Settle, options.Recorded, cancellationToken);
            var ofBot = await bot.LoadAsync(conversations, Settle, options.Recorded, cancellationToken);
            pairs.Add((ofBare, ofBot));
        }

        var table = new PairTable($"{options.Kind}, {options.Workload.Name}, {conversations} conversations");
        table.AddWindows(pairs);
        table.Add("peak RSS, MiB", "0", [(Mebibytes.Of(bare.Server.Figures.PeakResident), Mebibytes.Of(bot.Server.Figures.PeakResident))]);
        table.Write(Console.Out);
        Console.WriteLine($"replies of the bot: {bot.ReplyBytes} bytes in the mean; generator: {pairs.Max(pair => pair.Bare.GeneratorShare):0.00} of a processor at most");
        return Soundness.Report(bare, bot);
    }
}
