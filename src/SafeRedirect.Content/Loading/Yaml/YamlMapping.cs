namespace SafeRedirect.Content.Loading.Yaml;

/// <summary>Keys and values, in the order of the file; a key stands in it once.</summary>
internal sealed record YamlMapping(int Line, IReadOnlyList<YamlEntry> Entries) : YamlValue(Line);
