namespace SafeRedirect.Bot.Hosting;

/// <summary>Finds the content folder.</summary>
internal static class ContentFolder
{
    private const string Landmark = "organisation.yaml";

    /// <summary>A path as given; a relative one also beside the program and in the folders above it, so that the bot starts from any working folder of a checkout.</summary>
    /// <returns>A full path; it need not exist, and then loading says so.</returns>
    public static string Find(string path)
    {
        var given = Path.GetFullPath(path);
        if (Path.IsPathRooted(path) || File.Exists(Path.Combine(given, Landmark)))
        {
            return given;
        }

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, path);
            if (File.Exists(Path.Combine(candidate, Landmark)))
            {
                return candidate;
            }
        }

        return given;
    }
}
