namespace SafeRedirect.Content.Loading;

/// <summary>Something wrong in a content file.</summary>
/// <param name="Path">The file, relative to the content folder's parent, with forward slashes: <c>content/faq/scams/ar.md</c>.</param>
/// <param name="Line">The line, counted from 1; 1 when the whole file is meant.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Mend">How to mend it.</param>
public sealed record ContentFault(string Path, int Line, string Message, string Mend)
{
    /// <summary><c>path:line  message; mend</c></summary>
    public override string ToString() => $"{Path}:{Line}  {Message}. {Mend}.";
}
