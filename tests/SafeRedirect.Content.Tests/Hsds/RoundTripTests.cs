using SafeRedirect.Content.Hsds;
using SafeRedirect.Content.Loading.Files;

namespace SafeRedirect.Content.Tests.Hsds;

/// <summary>Export and import lose nothing: proved on the services of the repository, in every language and form.</summary>
public sealed class RoundTripTests
{
    private static readonly DirectoryLoadResult Real = DirectoryLoader.Load(RepositoryFiles.Content, ContentFolder.Requirements);

    public static TheoryData<string> Languages => [.. Real.Organisation!.Languages.Select(language => language.Code)];

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_same_content_gives_the_same_bytes(string language)
    {
        var again = DirectoryLoader.Load(RepositoryFiles.Content, ContentFolder.Requirements);

        Assert.Equal(Json(Real, language), Json(again, language));
        Assert.Equal(Tables(Real, language).Select(table => table.Text()), Tables(again, language).Select(table => table.Text()));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void What_comes_back_unchanged_changes_no_file(string language)
    {
        var options = Documents.NoOptions with { Language = language };
        IReadOnlyList<IReadOnlyList<HsdsFile>> forms = [[new HsdsFile("all.json", Json(Real, language))], Tables(Real, language), [Documents.Zip(Tables(Real, language))]];

        foreach (var form in forms)
        {
            var result = HsdsImport.Plan(RepositoryFiles.Content, ContentFolder.Requirements, form, options);

            Assert.True(result.IsGood, string.Join('\n', result.Faults));
            Assert.Empty(result.Files);
            Assert.Empty(result.Notes);
            Assert.Equal(Real.Directory!.Services.Count, result.Unchanged);
        }
    }

    [Fact]
    public void Services_that_were_lost_come_back_with_every_fact()
    {
        var files = SourceFolder.Read(RepositoryFiles.Content, new FaultList());
        using var folder = new ContentFolder();
        Directory.Delete(folder.Root, recursive: true);
        foreach (var file in files.Where(file => file.Parts[0] != "services" || file.Parts.Count == 2))
        {
            folder.Write(file.Path["content/".Length..], file.Text);
        }

        // Their area is no part of an export, so that of the confidential ones is given.
        var result = folder.ImportAndWrite(Documents.NoOptions with { Area = new AreaId("harbour") }, new HsdsFile("all.json", Json(Real, "en")));

        Assert.Equal(Real.Directory!.Services.Count, result.Added);
        var restored = DirectoryLoader.Load(folder.Root, ContentFolder.Requirements);
        Assert.Equal(Facts(Real), Facts(restored));
    }

    private static byte[] Json(DirectoryLoadResult loaded, string language) => HsdsExport.Json(loaded.Organisation!, loaded.Directory!, language);

    private static IReadOnlyList<HsdsFile> Tables(DirectoryLoadResult loaded, string language) => HsdsExport.Tables(loaded.Organisation!, loaded.Directory!, language);

    /// <summary>The rows of every table, whatever their order.</summary>
    private static IEnumerable<string> Facts(DirectoryLoadResult loaded) =>
        Tables(loaded, "en").Where(table => table.Name.EndsWith(".csv", StringComparison.Ordinal)).SelectMany(table => table.Text().Split("\r\n")).Order(StringComparer.Ordinal);
}
