namespace SafeRedirect.Content.Translation.Spans;

/// <summary>A map.</summary>
internal sealed record MappingSpan(int Start, int End, IReadOnlyList<MappingEntry> Entries) : YamlSpan(Start, End)
{
    /// <summary>The value of a key, or <see langword="null"/>.</summary>
    public YamlSpan? Find(string key) => Entries.FirstOrDefault(entry => entry.Key == key)?.Value;
}
