namespace SafeRedirect.Content.Loading.Yaml;

/// <summary>A key and its value.</summary>
internal sealed record YamlEntry(string Key, int Line, YamlValue Value);
