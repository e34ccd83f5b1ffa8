namespace SafeRedirect.Content;

/// <summary>Where something stands in the content files.</summary>
/// <param name="Path">The file, as in <see cref="Loading.ContentFault.Path"/>; <see langword="null"/> for what was not read from a file.</param>
/// <param name="Line">The line, counted from 1.</param>
public readonly record struct SourceLine(string? Path, int Line);
