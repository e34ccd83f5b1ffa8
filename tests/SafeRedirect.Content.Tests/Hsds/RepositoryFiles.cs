namespace SafeRedirect.Content.Tests.Hsds;

/// <summary>Files of the checkout that the tests read.</summary>
internal static class RepositoryFiles
{
    private static readonly string Root = Find();

    /// <summary>The repository's own content folder.</summary>
    public static string Content => Path.Combine(Root, "content");

    /// <summary>A directory as others publish it.</summary>
    public static string Directory { get; } = File.ReadAllText(Path.Combine(Root, "tests", "hsds", "directory.json"));

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "SafeRedirect.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The tests run outside of the repository.");
    }
}
