using SafeRedirect.Content.Loading.Files;

namespace SafeRedirect.Content.Loading;

/// <summary>Reads the content folder and checks it.</summary>
public static class ContentLoader
{
    /// <summary>Loads all content under a folder.</summary>
    /// <param name="folder">The content folder, the one that holds <c>organisation.yaml</c>.</param>
    /// <returns>The pack, or every fault in one list; never an exception for what a file holds.</returns>
    public static ContentLoadResult Load(string folder, ContentRequirements requirements)
    {
        var faults = new FaultList();
        return Load(SourceFolder.Read(folder, faults), faults, requirements);
    }

    /// <summary>Checks files that are not, or not yet, on the disk.</summary>
    internal static ContentLoadResult Check(IReadOnlyList<SourceFile> files, ContentRequirements requirements) => Load(files, new FaultList(), requirements);

    private static ContentLoadResult Load(IReadOnlyList<SourceFile> files, FaultList faults, ContentRequirements requirements)
    {
        var scope = new LoadScope(faults, requirements);
        var pack = new PackReader(scope).Read(files);
        return new ContentLoadResult(faults.Count == 0 ? pack : null, faults.Sorted(), scope.Findings.Sorted());
    }
}
