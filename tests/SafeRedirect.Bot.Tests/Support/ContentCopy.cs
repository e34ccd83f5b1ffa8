namespace SafeRedirect.Bot.Tests.Support;

/// <summary>A copy of the real content that a test may spoil.</summary>
internal sealed class ContentCopy : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ContentCopy()
    {
        foreach (var file in Directory.EnumerateFiles(RepositoryFolder.Content, "*", SearchOption.AllDirectories))
        {
            var copy = PathOf(System.IO.Path.GetRelativePath(RepositoryFolder.Content, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    /// <summary>The folder that holds organisation.yaml.</summary>
    public string Path => System.IO.Path.Combine(_folder.Path, "content");

    public string Read(string file) => File.ReadAllText(PathOf(file));

    public void Write(string file, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(PathOf(file))!);
        File.WriteAllText(PathOf(file), text);
    }

    /// <summary>Replaces the first occurrence of a text that must be there.</summary>
    public void Edit(string file, string old, string changed)
    {
        var text = Read(file);
        var at = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{file} does not hold {old}");
        Write(file, string.Concat(text.AsSpan(0, at), changed, text.AsSpan(at + old.Length)));
    }

    /// <summary>Every file with its bytes, to see what a command changed.</summary>
    public IReadOnlyDictionary<string, string> Snapshot() => Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories)
        .ToDictionary(file => System.IO.Path.GetRelativePath(Path, file), file => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file))), StringComparer.Ordinal);

    public void Dispose() => _folder.Dispose();

    private string PathOf(string file) => System.IO.Path.Combine(Path, file);
}
