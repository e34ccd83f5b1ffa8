namespace SafeRedirect.Content.Hsds.Model;

/// <summary>Where something stands in an imported document.</summary>
/// <param name="File">The file's name, without a folder; <see langword="null"/> for what was not read from a document.</param>
/// <param name="Line">The line, counted from 1; 0 when it is not known.</param>
internal readonly record struct DocumentPlace(string? File, int Line);
