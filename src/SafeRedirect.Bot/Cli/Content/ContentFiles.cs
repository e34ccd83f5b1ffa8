namespace SafeRedirect.Bot.Cli.Content;

/// <summary>Writes content files so that a reader never sees half of one, and a failure leaves all as they were.</summary>
internal static class ContentFiles
{
    /// <summary>Writes files below a content folder.</summary>
    /// <param name="files">Paths as in <see cref="ContentFault.Path"/>: <c>content/faq/scams/fr.md</c>.</param>
    public static void Write(string contentFolder, IReadOnlyList<(string Path, string Text)> files)
    {
        var written = new List<(string Temporary, string Target)>();
        try
        {
            foreach (var (path, text) in files)
            {
                var target = PathOf(contentFolder, path);
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                // Names that begin with a dot are passed over by the loader.
                var temporary = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.new");
                File.WriteAllText(temporary, text);
                written.Add((temporary, target));
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            written.ForEach(file => File.Delete(file.Temporary));
            throw;
        }

        written.ForEach(file => File.Move(file.Temporary, file.Target, overwrite: true));
    }

    /// <summary>Where a content file stands on the disk.</summary>
    public static string PathOf(string contentFolder, string path) => Path.Combine([contentFolder, .. path.Split('/').Skip(1)]);
}
