using SafeRedirect.Content.Loading.Contacts;
using SafeRedirect.Content.Loading.Files;
using SafeRedirect.Content.Loading.Services;
using SafeRedirect.Content.Loading.Texts;
using SafeRedirect.Content.Loading.Words;

namespace SafeRedirect.Content.Hsds;

/// <summary>Loads the service directory alone: an article that is too long must not keep anybody from exchanging services.</summary>
public static class DirectoryLoader
{
    /// <summary>Loads the directory of a content folder.</summary>
    public static DirectoryLoadResult Load(string folder, ContentRequirements requirements) => Load(SourceFolder.Read(folder, new FaultList()), requirements);

    /// <summary>Loads the directory from files that have been read.</summary>
    internal static DirectoryLoadResult Load(IReadOnlyList<SourceFile> files, ContentRequirements requirements)
    {
        var scope = new LoadScope(new FaultList(), requirements);
        var rules = new TextRules(scope);
        var words = new LanguageBook(scope, rules);
        var articles = In(files, "faq").Where(file => file.Parts.Count == 3).Select(file => file.Parts[1]).ToHashSet(StringComparer.Ordinal);
        var organisation = new OrganisationReader(scope, words, articles).Read(files.FirstOrDefault(file => file.Path == OrganisationReader.Path), In(files, "languages"));
        var directory = new DirectoryReader(scope, rules, words).Read(In(files, "services"), articles, organisation?.Offices ?? []);
        return scope.Faults.Count == 0 && organisation is not null
            ? new DirectoryLoadResult(organisation, directory, [])
            : new DirectoryLoadResult(null, null, scope.Faults.Sorted());
    }

    private static IReadOnlyList<SourceFile> In(IReadOnlyList<SourceFile> files, string folder) =>
        [.. files.Where(file => file.Parts.Count > 1 && file.Parts[0] == folder)];
}
