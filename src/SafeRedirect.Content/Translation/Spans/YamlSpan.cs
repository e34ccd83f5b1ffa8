namespace SafeRedirect.Content.Translation.Spans;

/// <summary>A value of a YAML text and where it stands in it, so that it can be replaced and nothing else.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">Behind its last character.</param>
internal abstract record YamlSpan(int Start, int End);
