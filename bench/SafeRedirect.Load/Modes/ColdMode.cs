namespace SafeRedirect.Load.Modes;

/// <summary>What a fresh process does from 5 to 13 seconds after its start.</summary>
internal static class ColdMode
{
    private static readonly TimeSpan Settle = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Recorded = TimeSpan.FromSeconds(8);

    public static async Task<bool> RunAsync(LoadOptions options, CancellationToken cancellationToken)
    {
        var sound = true;
        var rigs = new RigFactory(options);
        foreach (var conversations in options.Conversations)
        {
            var pairs = new List<(WindowFigures Bare, WindowFigures Bot)>();
            var replyBytes = RigFactory.UsualReplyBytes;
            for (var round = 0; round < options.Rounds; round++)
            {
                await using var bot = await rigs.StartBotAsync(cancellationToken);
                var ofBot = await bot.LoadAsync(conversations, Settle, Recorded, cancellationToken);
                replyBytes = bot.ReplyBytes;
                await using var bare = await rigs.StartBareAsync(replyBytes, cancellationToken);
                pairs.Add((await bare.LoadAsync(conversations, Settle, Recorded, cancellationToken), ofBot));
                sound &= Soundness.Report(bare, bot);
            }

            var table = new PairTable($"cold, {options.Kind}, {options.Workload.Name}, {conversations} conversations");
            table.AddWindows(pairs);
            table.Write(Console.Out);
        }

        return sound;
    }
}
