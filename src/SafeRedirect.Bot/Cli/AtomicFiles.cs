namespace SafeRedirect.Bot.Cli;

/// <summary>Writes files so that a reader sees the old or the new one, never a half.</summary>
internal static class AtomicFiles
{
    /// <summary>Writes all files beside their places first, and then renames them: a full disk leaves everything as it was.</summary>
    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be written.</exception>
    public static void Write(IReadOnlyList<(string Path, ReadOnlyMemory<byte> Bytes)> files)
    {
        var written = new List<(string Temporary, string Path)>();
        try
        {
            foreach (var (path, bytes) in files)
            {
                written.Add((WriteBeside(path, bytes), path));
            }

            foreach (var (temporary, path) in written)
            {
                File.Move(temporary, path, overwrite: true);
            }
        }
        finally
        {
            foreach (var (temporary, _) in written)
            {
                // Deleting a file that has been renamed does nothing.
                File.Delete(temporary);
            }
        }
    }

    private static string WriteBeside(string path, ReadOnlyMemory<byte> bytes)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        Directory.CreateDirectory(folder);
        // The content loader passes over names that begin with a dot, should a crash leave one.
        var temporary = Path.Combine(folder, $".{Path.GetFileName(path)}.{Path.GetRandomFileName()}");
        try
        {
            using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write))
            {
                stream.Write(bytes.Span);
                stream.Flush(flushToDisk: true);
            }

            return temporary;
        }
        catch (IOException)
        {
            File.Delete(temporary);
            throw;
        }
    }
}
