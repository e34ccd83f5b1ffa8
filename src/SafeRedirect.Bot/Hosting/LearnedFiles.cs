namespace SafeRedirect.Bot.Hosting;

/// <summary>Keeps what was learned beside the program, so that only the first start after a change of the examples has to learn. Where the folder cannot be written, every start learns.</summary>
/// <param name="folder">An absolute path.</param>
internal sealed class LearnedFiles(string folder) : ILearnedStore
{
    private const int MostFiles = 4;

    /// <summary>The store of this program.</summary>
    public static LearnedFiles Own { get; } = new(Path.Combine(AppContext.BaseDirectory, "learned"));

    public Stream? Open(string fingerprint)
    {
        try
        {
            return File.Exists(PathOf(fingerprint)) ? new FileStream(PathOf(fingerprint), FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    public void Keep(string fingerprint, Action<Stream> write)
    {
        try
        {
            Directory.CreateDirectory(folder);
            var part = Path.Combine(folder, $"{Guid.NewGuid():N}.part");
            using (var stream = File.Create(part, 1 << 16))
            {
                write(stream);
            }

            File.Move(part, PathOf(fingerprint), overwrite: true);
            foreach (var old in new DirectoryInfo(folder).GetFiles("*.bin").OrderByDescending(file => file.LastWriteTimeUtc).Skip(MostFiles))
            {
                old.Delete();
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Nothing is lost but the time of learning at the next start.
        }
    }

    private string PathOf(string fingerprint) => Path.Combine(folder, $"{fingerprint}.bin");
}
