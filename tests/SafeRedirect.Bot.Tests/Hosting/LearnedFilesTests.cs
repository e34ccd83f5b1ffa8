using SafeRedirect.Bot.Hosting;

namespace SafeRedirect.Bot.Tests.Hosting;

/// <summary>What was learned is kept beside the program, and nothing depends on it.</summary>
public sealed class LearnedFilesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_was_kept_can_be_opened_under_its_fingerprint_only()
    {
        var files = new LearnedFiles(Path.Combine(_folder.Path, "learned"));

        files.Keep("aa", stream => stream.WriteByte(7));

        using var kept = files.Open("aa");
        Assert.Equal(7, kept!.ReadByte());
        Assert.Null(files.Open("bb"));
    }

    [Fact]
    public void Old_ones_make_room()
    {
        var files = new LearnedFiles(_folder.Path);

        foreach (var name in Enumerable.Range(0, 9))
        {
            files.Keep($"{name}", stream => stream.WriteByte(1));
        }

        Assert.Equal(4, Directory.GetFiles(_folder.Path).Length);
    }

    [Fact]
    public void Where_nothing_can_be_written_nothing_is_kept_and_nothing_fails()
    {
        var file = Path.Combine(_folder.Path, "a-file");
        File.WriteAllText(file, string.Empty);
        var files = new LearnedFiles(Path.Combine(file, "learned"));

        files.Keep("aa", stream => stream.WriteByte(1));

        Assert.Null(files.Open("aa"));
    }
}
