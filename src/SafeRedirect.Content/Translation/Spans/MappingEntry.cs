namespace SafeRedirect.Content.Translation.Spans;

/// <summary>A key with its value.</summary>
/// <param name="Column">How many characters stand before the key on its line.</param>
internal sealed record MappingEntry(string Key, int Column, YamlSpan Value);
