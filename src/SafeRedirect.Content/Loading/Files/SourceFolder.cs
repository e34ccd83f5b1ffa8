namespace SafeRedirect.Content.Loading.Files;

/// <summary>Lists and reads the files below the content folder, and nothing else.</summary>
internal static class SourceFolder
{
    /// <summary>Folders below the content folder: <c>screening/topics/topic</c> and <c>services/area/service</c> are the deepest.</summary>
    private const int MaxDepth = 3;

    /// <summary>A note for writers at the top of the folder.</summary>
    private const string Readme = "README.md";

    /// <summary>Reads every file but the note for writers. Names that begin with a dot are passed over: editors and version control keep them.</summary>
    public static IReadOnlyList<SourceFile> Read(string folder, FaultList faults)
    {
        var root = new DirectoryInfo(folder);
        var files = new List<SourceFile>();
        if (!root.Exists)
        {
            faults.Add("content", 1, "the content folder is missing", "Set Content:Path to the folder that holds organisation.yaml");
            return files;
        }

        Walk(root, [], files, faults);
        return files;
    }

    private static void Walk(DirectoryInfo folder, IReadOnlyList<string> parts, List<SourceFile> files, FaultList faults)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos().OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            if (entry.Name.StartsWith('.') || (parts.Count == 0 && entry.Name == Readme))
            {
                continue;
            }

            IReadOnlyList<string> inner = [.. parts, entry.Name];
            var path = string.Join('/', inner.Prepend("content"));
            if (entry.LinkTarget is not null)
            {
                // A link could lead out of the folder, or around in it for ever.
                faults.Add(path, 1, "this is a symbolic link", "Put the file itself here");
            }
            else if (entry is FileInfo file)
            {
                ReadOne(file, path, inner, files, faults);
            }
            else if (inner.Count > MaxDepth)
            {
                faults.Add(path, 1, "no file belongs this deep", "Move it to where docs/content/format.md puts it");
            }
            else
            {
                Walk((DirectoryInfo)entry, inner, files, faults);
            }
        }
    }

    private static void ReadOne(FileInfo file, string path, IReadOnlyList<string> parts, List<SourceFile> files, FaultList faults)
    {
        var most = parts is ["screening", "examples" or "concepts" or "questions", _] ? SourceText.MaxLearnedBytes : SourceText.MaxBytes;
        if (file.Length > most)
        {
            faults.Add(path, 1, $"the file has {file.Length / 1024} KB, more than {most / 1024}", "Split or shorten it");
            return;
        }

        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(file.FullName);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            faults.Add(path, 1, "the file cannot be read", "Let the program's account read it");
            return;
        }

        if (SourceText.Decode(bytes, path, faults) is { } text)
        {
            var name = System.IO.Path.GetFileNameWithoutExtension(parts[^1]);
            files.Add(new SourceFile(path, [.. parts.SkipLast(1), name], file.Extension, text, Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes))));
        }
    }
}
