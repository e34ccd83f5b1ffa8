namespace SafeRedirect.Load.Modes;

/// <summary>Shows that each check fires: the bare endpoint makes a fault on purpose in one turn of fifty.</summary>
internal static class ProveMode
{
    private static readonly TimeSpan Time = TimeSpan.FromSeconds(1);

    private static readonly IReadOnlyList<(string Fault, Func<FaultCounts, bool> IsNoticed)> Cases =
    [
        ("none", faults => faults.All == 0),
        ("misdirected", faults => faults.Unanswered > 0 && faults.Misdirected + faults.Unexpected > 0), // the one who gets it may be waiting, too
        ("missing", faults => faults.Unanswered > 0 && faults.Misdirected == 0),
        ("stale", faults => faults.Unexpected > 0 && faults.Unanswered == 0),
        ("twice", faults => faults.Unexpected > 0 && faults.Unanswered == 0),
        ("late", faults => faults.Unanswered > 0 && faults.Misdirected + faults.Unexpected > 0),
        ("failed", faults => faults.Failed > 0 && faults.Unanswered == 0),
    ];

    public static async Task<bool> RunAsync(LoadOptions options, CancellationToken cancellationToken)
    {
        var proved = true;
        foreach (var (fault, isNoticed) in Cases)
        {
            await using var bare = await new RigFactory(options).StartBareAsync(RigFactory.UsualReplyBytes, cancellationToken, fault);
            await bare.LoadAsync(options.Conversations[0], TimeSpan.Zero, Time, cancellationToken);
            var noticed = isNoticed(bare.Ledger.Faults);
            Console.WriteLine($"{fault}: {bare.Ledger.Faults}: {(noticed ? "as it must be" : "NOT AS IT MUST BE")}");
            proved &= noticed;
        }

        return proved;
    }
}
