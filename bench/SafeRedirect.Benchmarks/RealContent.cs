namespace SafeRedirect.Benchmarks;

/// <summary>The content that the repository ships, as the bot loads it.</summary>
internal static class RealContent
{
    /// <summary>The day and hour of every benchmark: opening hours make a difference to a turn.</summary>
    public static DateTimeOffset Now { get; } = new(2026, 11, 24, 10, 30, 0, TimeSpan.Zero);

    /// <summary>The content folder.</summary>
    public static string Folder { get; } = Find();

    /// <summary>Loads everything.</summary>
    /// <exception cref="InvalidOperationException">The content has faults; <c>saferedirect content check</c> lists them.</exception>
    public static Knowledge Load()
    {
        var loaded = ContentLoader.Load(Folder, Knowledge.Requirements(DateOnly.FromDateTime(Now.UtcDateTime)));
        var pack = loaded.Pack ?? throw new InvalidOperationException($"The content has {loaded.Faults.Count} faults, the first: {loaded.Faults[0]}");
        var knowledge = Knowledge.Build(pack, out var faults);
        knowledge.Screener.MakeReady();
        return faults.Count == 0 ? knowledge : throw new InvalidOperationException($"The screening files have {faults.Count} faults, the first: {faults[0]}");
    }

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var content = Path.Combine(folder.FullName, "content");
            if (File.Exists(Path.Combine(content, "organisation.yaml")))
            {
                return content;
            }
        }

        throw new InvalidOperationException("The benchmarks must be run inside a checkout of the repository.");
    }
}
