using SafeRedirect.Content.Loading.Articles;
using SafeRedirect.Content.Loading.Files;
using SafeRedirect.Content.Loading.Texts;

namespace SafeRedirect.Content.Tests.Matching;

/// <summary>The articles of the repository's own content folder.</summary>
internal static class RealContent
{
    /// <summary>The content folder of the repository.</summary>
    public static string Folder { get; } = Find();

    /// <summary>All articles that can be read, whatever else is wrong with the content.</summary>
    public static IReadOnlyList<Article> Articles { get; } = Read();

    private static string Find()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "SafeRedirect.sln")))
        {
            root = root.Parent ?? throw new InvalidOperationException("The tests run outside of the repository.");
        }

        return Path.Combine(root.FullName, "content");
    }

    private static IReadOnlyList<Article> Read()
    {
        var faults = new FaultList();
        var scope = new LoadScope(faults, ContentFolder.Requirements);
        var reader = new ArticleReader(scope, new TextRules(scope), new ReviewHeadReader(scope));
        var files = SourceFolder.Read(Folder, faults);
        return [.. files.Where(file => file.Parts[0] == "faq").Select(reader.Read).OfType<(ArticleFile File, TextFile Text)>().Select(read => read.File.Article)];
    }
}
