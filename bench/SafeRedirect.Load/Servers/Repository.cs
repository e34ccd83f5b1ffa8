namespace SafeRedirect.Load.Servers;

/// <summary>Finds the built programs.</summary>
internal static class Repository
{
    private const string Landmark = "SafeRedirect.sln";
    private const string Framework = "net10.0";

    private static string Root { get; } = Find();

    /// <summary>The bot, built for release.</summary>
    public static string Bot => Built("src", "SafeRedirect.Bot", "saferedirect.dll");

    /// <summary>The bare endpoint, built for release.</summary>
    public static string Baseline => Built("bench", "SafeRedirect.Baseline", "SafeRedirect.Baseline.dll");

    private static string Built(string folder, string project, string assembly)
    {
        var path = Path.Combine(Root, folder, project, "bin", "Release", Framework, assembly);
        return File.Exists(path) ? path : throw new LoadFailedException($"{project} is not built: dotnet build {folder}/{project} -c Release");
    }

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Landmark)))
            {
                return folder.FullName;
            }
        }

        throw new LoadFailedException("The load generator must stand in a checkout of the repository.");
    }
}
