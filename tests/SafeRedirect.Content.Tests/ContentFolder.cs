using System.Text;

namespace SafeRedirect.Content.Tests;

/// <summary>A content folder in a temporary directory: good from the start, then spoilt by a test.</summary>
internal sealed class ContentFolder : IDisposable
{
    public static readonly DateOnly Today = new(2026, 11, 23);

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("content-test-");

    public ContentFolder()
    {
        foreach (var (path, text) in GoodContent.Files)
        {
            Write(path, text);
        }
    }

    public string Root => _root.FullName;

    public static ContentRequirements Requirements => new(
        ["welcome.full", "choice.menu"],
        ["welcome.full.child"],
        [new ArticleId("scams")],
        ["scam"],
        Matching.PlainFold.Fold,
        Today);

    public void Write(string path, string text) => WriteBytes(path, Encoding.UTF8.GetBytes(text));

    public void WriteBytes(string path, byte[] bytes)
    {
        var file = new FileInfo(Path.Combine(Root, path));
        file.Directory!.Create();
        File.WriteAllBytes(file.FullName, bytes);
    }

    public string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    /// <summary>Replaces a text that must be there.</summary>
    public void Edit(string path, string old, string changed)
    {
        var text = Read(path);
        Assert.Contains(old, text, StringComparison.Ordinal);
        var at = text.IndexOf(old, StringComparison.Ordinal);
        Write(path, string.Concat(text.AsSpan(0, at), changed, text.AsSpan(at + old.Length)));
    }

    public void Delete(string path) => File.Delete(Path.Combine(Root, path));

    public ContentLoadResult Load() => ContentLoader.Load(Root, Requirements);

    public ContentLoadResult Load(ContentRequirements requirements) => ContentLoader.Load(Root, requirements);

    /// <summary>The pack of a folder without faults.</summary>
    public ContentPack Pack()
    {
        var result = Load();
        Assert.Empty(result.Faults);
        return result.Pack!;
    }

    public void Dispose() => _root.Delete(recursive: true);
}
