using System.Diagnostics;

namespace SafeRedirect.Load.Modes;

/// <summary>Time from the start of the process to the first answered turn.</summary>
internal static class StartMode
{
    public static async Task<bool> RunAsync(LoadOptions options, CancellationToken cancellationToken)
    {
        var rigs = new RigFactory(options);
        var pairs = new List<(double Bare, double Bot)>();
        var sound = true;
        for (var round = 0; round < options.Rounds; round++)
        {
            await using var bare = await rigs.StartBareAsync(RigFactory.UsualReplyBytes, cancellationToken);
            var ofBare = await FirstTurnAsync(bare, cancellationToken);
            await using var bot = await rigs.StartBotAsync(cancellationToken);
            var ofBot = await FirstTurnAsync(bot, cancellationToken);
            pairs.Add((ofBare.TotalMilliseconds, ofBot.TotalMilliseconds));
            sound &= Soundness.Report(bare, bot);
        }

        var table = new PairTable($"start, {options.Kind}");
        table.Add("start to first answered turn, ms", "0", pairs);
        table.Write(Console.Out);
        return sound;
    }

    private static async Task<TimeSpan> FirstTurnAsync(Rig rig, CancellationToken cancellationToken)
    {
        await rig.VisitAsync(first: 0, count: 1, turn: 0, cancellationToken);
        return Stopwatch.GetElapsedTime(rig.Server.Started);
    }
}
