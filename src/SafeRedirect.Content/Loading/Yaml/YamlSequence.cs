namespace SafeRedirect.Content.Loading.Yaml;

/// <summary>A list.</summary>
internal sealed record YamlSequence(int Line, IReadOnlyList<YamlValue> Items) : YamlValue(Line);
