namespace SafeRedirect.Bot.Cli.Content;

/// <summary>Writes content files so that a reader never sees half of one, and a failure leaves all as they were.</summary>
internal static class ContentFiles
{
    /// <summary>Writes files below a content folder.</summary>
    /// <param name="files">Paths as in <see cref="ContentFault.Path"/>: <c>content/faq/scams/fr.md</c>.</param>
    public static void Write(string contentFolder, IReadOnlyList<(string Path, string Text)> files) =>
        AtomicFiles.Write([.. files.Select(file => (PathOf(contentFolder, file.Path), (ReadOnlyMemory<byte>)System.Text.Encoding.UTF8.GetBytes(file.Text)))]);

    /// <summary>Where a content file stands on the disk.</summary>
    public static string PathOf(string contentFolder, string path) => Path.Combine([contentFolder, .. path.Split('/').Skip(1)]);
}
