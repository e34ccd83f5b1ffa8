namespace SafeRedirect.Content.Translation.Spans;

/// <summary>A list.</summary>
/// <param name="IsFlow">Whether it is written <c>[a, b]</c>.</param>
internal sealed record SequenceSpan(int Start, int End, IReadOnlyList<YamlSpan> Items, bool IsFlow) : YamlSpan(Start, End);
