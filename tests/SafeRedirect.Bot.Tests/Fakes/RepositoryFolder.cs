namespace SafeRedirect.Bot.Tests.Fakes;

/// <summary>Finds files of the repository from where the tests run.</summary>
internal static class RepositoryFolder
{
    public static string Root { get; } = Find();

    public static string Of(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "SafeRedirect.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("The folder of SafeRedirect.sln is not above the tests.");
    }
}
