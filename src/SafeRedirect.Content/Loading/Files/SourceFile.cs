namespace SafeRedirect.Content.Loading.Files;

/// <summary>A content file that could be read as text.</summary>
/// <param name="Path">As in <see cref="ContentFault.Path"/>.</param>
/// <param name="Parts">The path below the content folder, without the file's ending: <c>faq</c>, <c>scams</c>, <c>ar</c>.</param>
/// <param name="Extension">With its dot, as written.</param>
/// <param name="Text">The text with LF line ends and without a byte-order mark.</param>
/// <param name="Hash">SHA-256 of the file's bytes, 64 lower-case hex digits.</param>
internal sealed record SourceFile(string Path, IReadOnlyList<string> Parts, string Extension, string Text, string Hash)
{
    /// <summary>A file that is not on the disk.</summary>
    public static SourceFile Of(string path, string text)
    {
        var parts = path.Split('/')[1..];
        var extension = System.IO.Path.GetExtension(path);
        return new SourceFile(path, [.. parts[..^1], parts[^1][..^extension.Length]], extension, text, Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text))));
    }

    /// <summary>The file's name without its ending: in most folders the language.</summary>
    public string Name => Parts[^1];
}
