namespace SafeRedirect.Content.Loading.Yaml;

/// <summary>A value in a YAML file that knows its line.</summary>
internal abstract record YamlValue(int Line);
