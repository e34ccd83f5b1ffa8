namespace SafeRedirect.Content.Translation.Spans;

/// <summary>A text.</summary>
internal sealed record ScalarSpan(int Start, int End, string Value, ScalarForm Form) : YamlSpan(Start, End);
