namespace SafeRedirect.Dialog.Tests;

/// <summary>The project's own content, loaded once for all tests.</summary>
internal static class TestKnowledge
{
    private static readonly Lazy<ContentPack> Loaded = new(Load);
    private static readonly Lazy<Knowledge> Known = new(() => Build(Loaded.Value));

    /// <summary>The day for which the content is checked.</summary>
    public static DateOnly Today { get; } = new(2026, 11, 23);

    /// <summary>A working day in the morning: offices are open.</summary>
    public static DateTimeOffset Now { get; } = new(2026, 11, 23, 10, 0, 0, TimeSpan.Zero);

    public static ContentPack Pack => Loaded.Value;

    public static Knowledge Knowledge => Known.Value;

    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    public static Knowledge Build(ContentPack pack)
    {
        var knowledge = Knowledge.Build(pack, out var faults);
        return faults.Count == 0
            ? knowledge
            : throw new InvalidOperationException(string.Join('\n', faults.Select(fault => $"{fault.Source}  {fault.Message}")));
    }

    private static ContentPack Load()
    {
        var result = ContentLoader.Load(Path.Combine(Root, "content"), Knowledge.Requirements(Today));
        return result.Pack ?? throw new InvalidOperationException(string.Join('\n', result.Faults));
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "SafeRedirect.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The folder of the solution was not found.");
    }
}
