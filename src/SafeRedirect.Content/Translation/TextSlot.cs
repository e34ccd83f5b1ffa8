using SafeRedirect.Content.Translation.Spans;

namespace SafeRedirect.Content.Translation;

/// <summary>A place in a file that holds a text to translate.</summary>
/// <param name="Key">Its key inside the file: <c>title</c>, <c>steps.receiver.text</c>. Stable as long as the ids of the file are.</param>
/// <param name="Value">The text; the entries of a list are its lines.</param>
/// <param name="Column">The column of its key, from which a text of several lines is indented.</param>
/// <param name="Span">Where it stands; <see langword="null"/> for the body of an article.</param>
internal sealed record TextSlot(string Key, string Value, int Start, int End, int Column, YamlSpan? Span)
{
    /// <summary>Whether it is a list of ways people say something.</summary>
    public bool IsList => Span is SequenceSpan;
}
