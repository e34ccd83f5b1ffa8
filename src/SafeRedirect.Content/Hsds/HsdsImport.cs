using SafeRedirect.Content.Hsds.Formats;
using SafeRedirect.Content.Hsds.Importing;
using SafeRedirect.Content.Hsds.Model;
using SafeRedirect.Content.Hsds.Writing;
using SafeRedirect.Content.Loading.Files;

namespace SafeRedirect.Content.Hsds;

/// <summary>Takes services of a directory in HSDS 3 over into the content files. All or nothing: a fault anywhere leaves every file as it is.</summary>
/// <remarks>What comes from which field, and what is refused and why: docs/content/services.md.</remarks>
public static class HsdsImport
{
    /// <summary>The largest document that is read, in bytes, unpacked.</summary>
    public const int MaxBytes = DocumentBytes.MaxBytes;

    /// <summary>Works out what an import would change, and checks the content as it would be afterwards.</summary>
    /// <param name="folder">The content folder.</param>
    /// <param name="document">One file of JSON, one zip of tables, or the tables.</param>
    public static HsdsImportResult Plan(string folder, ContentRequirements requirements, IReadOnlyList<HsdsFile> document, HsdsImportOptions options)
    {
        var before = SourceFolder.Read(folder, new FaultList());
        var loaded = DirectoryLoader.Load(before, requirements);
        if (loaded is not { Organisation: { } organisation, Directory: { } directory })
        {
            return Refused(loaded.Faults);
        }

        var language = options.Language ?? organisation.SourceLanguage;
        var scope = new ImportScope(organisation, directory, requirements, options, language);
        CheckOptions(before, scope);
        var services = scope.Faults.Count > 0 ? [] : HsdsDocument.Read(document, scope.Faults, scope.Notes);
        var candidates = scope.Faults.Count > 0 ? [] : Candidates(services, scope);
        if (scope.Faults.Count > 0)
        {
            return Refused(scope.Faults.Sorted());
        }

        var files = new ServiceFiles(before, organisation.SourceLanguage, language);
        var changes = candidates.Select(candidate => (candidate.Existing, Files: files.Of(candidate))).ToList();
        IReadOnlyList<(string Path, string Text)> written = [.. changes.SelectMany(change => change.Files)];
        var added = FaultsAdded(before, written, requirements);
        return new HsdsImportResult(added.Count > 0 ? [] : written, added, scope.Notes.Sorted())
        {
            Added = changes.Count(change => change.Existing is null),
            Changed = changes.Count(change => change.Existing is not null && change.Files.Count > 0),
            Unchanged = changes.Count(change => change.Files.Count == 0),
            LeftOut = services.Count - candidates.Count,
        };
    }

    private static HsdsImportResult Refused(IReadOnlyList<ContentFault> faults) => new([], faults, []);

    private static void CheckOptions(IReadOnlyList<SourceFile> files, ImportScope scope)
    {
        if (scope.Options.Area is { } area && scope.Directory.Area(area) is null)
        {
            scope.Faults.Add("content/services/areas.yaml", 1, $"there is no area {area}", $"Use one of: {string.Join(", ", scope.Directory.Areas.Select(known => known.Id))}");
        }

        if (scope.Options.Category is { } category && scope.Directory.Category(category) is null)
        {
            scope.Faults.Add("content/services/categories.yaml", 1, $"there is no category {category}", $"Use one of: {string.Join(", ", scope.Directory.Categories.Select(known => known.Id))}");
        }

        if (files.All(file => file.Path != $"content/languages/{scope.Language}.yaml"))
        {
            scope.Faults.Add("content/languages", 1, $"the content has no language {scope.Language}", "Use the two letters of a language that it has");
        }
    }

    private static IReadOnlyList<Candidate> Candidates(IReadOnlyList<HsdsService> services, ImportScope scope)
    {
        var reader = new CandidateReader(scope);
        return [.. new IdAssigner(scope).Assign(reader.OnlyActive(services)).Select(reader.Read).OfType<Candidate>()];
    }

    /// <summary>Faults that the content would have afterwards and has not now: an old fault elsewhere keeps nobody from importing.</summary>
    private static List<ContentFault> FaultsAdded(IReadOnlyList<SourceFile> before, IReadOnlyList<(string Path, string Text)> files, ContentRequirements requirements)
    {
        if (files.Count == 0)
        {
            return [];
        }

        var known = ContentLoader.Check(before, requirements).Faults.Select(fault => (fault.Path, fault.Message)).ToHashSet();
        var changed = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        IReadOnlyList<SourceFile> after = [.. before.Where(file => !changed.Contains(file.Path)), .. files.Select(file => SourceFile.Of(file.Path, file.Text))];
        return [.. ContentLoader.Check(after, requirements).Faults.Where(fault => !known.Contains((fault.Path, fault.Message)))];
    }
}
