using SafeRedirect.Content.Translation;

namespace SafeRedirect.Bot.Tests.Translating;

/// <summary>Export and import lose nothing: proved on all content of the repository, in every format and language.</summary>
public sealed class RoundTripTests
{
    public static TheoryData<string, TranslationFormat> Everything
    {
        get
        {
            var data = new TheoryData<string, TranslationFormat>();
            foreach (var language in Directory.EnumerateFiles(Path.Combine(RepositoryFolder.Content, "languages")).Select(file => Path.GetFileNameWithoutExtension(file)).Where(language => language != "en"))
            {
                foreach (var format in Enum.GetValues<TranslationFormat>())
                {
                    data.Add(language, format);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public void What_comes_back_unchanged_changes_no_file(string language, TranslationFormat format)
    {
        var document = TranslationExport.Collect(RepositoryFolder.Content, "en", language, new HashSet<TranslationState>());
        var (returned, faults) = TranslationExport.Read(TranslationExport.Write(document, format), format, isPartial: false);

        Assert.Empty(faults);
        Assert.True(document.Units.Count > 500);
        Assert.Equal(document.Units.Select(unit => (unit.Id, unit.Source, unit.Target, unit.Was)), returned!.Units.Select(unit => (unit.Id, unit.Source, unit.Target, unit.Was)));
        var result = TranslationImport.Plan(RepositoryFolder.Content, Requirements, returned, new ImportOptions(ConflictRule.Refuse, null));
        Assert.True(result.IsGood, string.Join('\n', result.Faults.Select(fault => fault.ToString()).Concat(result.ContentFaults.Select(fault => fault.ToString()))));
        Assert.Empty(result.Files);
        Assert.Equal(0, result.Changed);
        Assert.Equal(document.Units.Count, result.Unchanged);
    }

    [Theory]
    [InlineData("ar", TranslationFormat.Po)]
    [InlineData("es", TranslationFormat.Xliff)]
    [InlineData("fa", TranslationFormat.Csv)]
    [InlineData("fr", TranslationFormat.Po)]
    [InlineData("uk", TranslationFormat.Xliff)]
    public void Every_text_replaced_and_replaced_back_gives_the_same_bytes(string language, TranslationFormat format)
    {
        using var folder = new ContentCopy();
        var before = Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder.Path, file)).ToDictionary(file => file, folder.Read, StringComparer.Ordinal);
        var document = TranslationExport.Collect(folder.Path, "en", language, new HashSet<TranslationState>());
        Assert.DoesNotContain(document.Units, unit => unit.Target.Length == 0);

        Import(folder, Marked(document, unit => Mark(unit.Target)), format);
        var marked = TranslationExport.Collect(folder.Path, "en", language, new HashSet<TranslationState>());
        Assert.Equal(document.Units.Select(unit => Mark(unit.Target)), marked.Units.Select(unit => unit.Target));
        var original = document.Units.ToDictionary(unit => unit.Id, unit => unit.Target, StringComparer.Ordinal);
        Import(folder, Marked(marked, unit => original[unit.Id]), format);

        // The state went to draft on the way: nobody has reviewed the texts that came.
        foreach (var (path, text) in before)
        {
            Assert.Equal(text.Replace("state: machine", "state: draft", StringComparison.Ordinal), folder.Read(path).Replace("state: machine", "state: draft", StringComparison.Ordinal));
        }
    }

    /// <summary>Changes the last letter of every line without words in braces, and no length.</summary>
    private static string Mark(string text) => string.Join('\n', text.Split('\n').Select(MarkLine));

    private static string MarkLine(string line)
    {
        var last = line.Length - 1;
        while (last >= 0 && !char.IsLetter(line[last]))
        {
            last--;
        }

        return last < 0 || line.Contains('{', StringComparison.Ordinal) ? line : string.Concat(line.AsSpan(0, last), "\u00F8", line.AsSpan(last + 1));
    }

    private static TranslationDocument Marked(TranslationDocument document, Func<TranslationUnit, string> change) =>
        document with { Units = [.. document.Units.Select(unit => unit with { Target = change(unit), State = TranslationState.Draft })] };

    private static ContentRequirements Requirements => Knowledge.Requirements(new DateOnly(2026, 11, 25));

    private static void Import(ContentCopy folder, TranslationDocument document, TranslationFormat format)
    {
        var (returned, faults) = TranslationExport.Read(TranslationExport.Write(document, format), format, isPartial: false);
        Assert.Empty(faults);
        var result = TranslationImport.Plan(folder.Path, Requirements, returned!, new ImportOptions(ConflictRule.Refuse, null));
        Assert.True(result.IsGood, string.Join('\n', result.Faults.Select(fault => fault.ToString()).Concat(result.ContentFaults.Select(fault => fault.ToString()))));
        Assert.True(result.Changed > 500);
        foreach (var (path, text) in result.Files)
        {
            folder.Write(path["content/".Length..], text);
        }
    }
}
