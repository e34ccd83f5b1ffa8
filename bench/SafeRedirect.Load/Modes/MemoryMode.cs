namespace SafeRedirect.Load.Modes;

/// <summary>What the bot's process grows by with conversations that are idle, and with messages that were answered.</summary>
internal static class MemoryMode
{
    private const int FirstIdle = 10_000; // the conversations of the windows come before
    private const int Ground = 10_000;
    private const int Idle = 50_000;
    private const double Unit = 10_000;
    private static readonly TimeSpan Settle = TimeSpan.FromSeconds(1);

    public static async Task<bool> RunAsync(LoadOptions options, CancellationToken cancellationToken)
    {
        var sound = true;
        var growth = new List<(double Answered, double Idle)>();
        var speed = new List<(double Few, double Many)>();
        for (var round = 0; round < options.Rounds; round++)
        {
            await using var bot = await new RigFactory(options).StartBotAsync(cancellationToken);
            await bot.LoadAsync(options.Conversations[0], options.Warmup, TimeSpan.Zero, cancellationToken);
            var few = await bot.LoadAsync(options.Conversations[0], Settle, options.Recorded, cancellationToken);
            await bot.VisitAsync(FirstIdle, Ground, turn: 0, cancellationToken);
            var ground = bot.Server.Figures.Resident;
            await bot.VisitAsync(FirstIdle + Ground, Idle, turn: 0, cancellationToken);
            var full = bot.Server.Figures.Resident;
            await bot.VisitAsync(FirstIdle + Ground, Idle, turn: 1, cancellationToken);
            var answered = bot.Server.Figures.Resident;
            growth.Add((Grown(full, answered), Grown(ground, full)));
            var many = await bot.LoadAsync(options.Conversations[0], Settle, options.Recorded, cancellationToken);
            speed.Add((few.TurnsPerSecond, many.TurnsPerSecond));
            sound &= Soundness.Report(bot);
        }

        var memory = new PairTable("memory of the bot", "10,000 more turns", "10,000 new conversations");
        memory.Add("RSS growth, MiB", "0.0", growth);
        memory.Write(Console.Out);
        var live = new PairTable("turns/s of the bot", $"{options.Conversations[0]} live", $"{Ground + Idle:N0} live");
        live.Add("turns/s", "#,0", speed);
        live.Write(Console.Out);
        return sound;
    }

    private static double Grown(long from, long to) => Mebibytes.Of(to - from) * Unit / Idle;
}
