using SafeRedirect.Content.Hsds;

namespace SafeRedirect.Bot.Cli.Services;

/// <summary>Reads the files of a document from the disk.</summary>
internal static class DocumentFiles
{
    /// <summary>A file as it is, or the tables of a folder.</summary>
    /// <returns><see langword="null"/> when they are larger together than an import reads.</returns>
    /// <exception cref="IOException">There is no such file or folder, or it cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static IReadOnlyList<HsdsFile>? Read(string path)
    {
        IReadOnlyList<FileInfo> files = Directory.Exists(path)
            ? [.. new DirectoryInfo(path).EnumerateFiles().Where(IsTable).OrderBy(file => file.Name, StringComparer.Ordinal)]
            : [new FileInfo(path)];
        return files.Where(file => file.Exists).Sum(file => file.Length) > HsdsImport.MaxBytes ? null : [.. files.Select(file => new HsdsFile(file.Name, File.ReadAllBytes(file.FullName)))];
    }

    private static bool IsTable(FileInfo file) =>
        !file.Name.StartsWith('.') && (file.Extension.Equals(".csv", StringComparison.OrdinalIgnoreCase) || file.Extension.Equals(".json", StringComparison.OrdinalIgnoreCase));
}
