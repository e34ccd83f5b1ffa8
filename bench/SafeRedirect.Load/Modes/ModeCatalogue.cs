namespace SafeRedirect.Load.Modes;

/// <summary>What the program can do.</summary>
internal static class ModeCatalogue
{
    /// <returns><see langword="null"/> for a mode that there is not. A mode returns whether all that it saw was sound.</returns>
    public static Func<LoadOptions, CancellationToken, Task<bool>>? Find(string name) => name switch
    {
        "throughput" => ThroughputMode.RunAsync,
        "cold" => ColdMode.RunAsync,
        "start" => StartMode.RunAsync,
        "memory" => MemoryMode.RunAsync,
        "prove" => ProveMode.RunAsync,
        _ => null,
    };
}
