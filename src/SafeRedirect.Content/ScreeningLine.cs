namespace SafeRedirect.Content;

/// <summary>One line of a screening file, not yet interpreted.</summary>
/// <param name="Path">The file, as in <see cref="ContentFault.Path"/>.</param>
/// <param name="Section">The file's kind: <c>answers</c>, <c>commands</c>, <c>cues</c>, <c>classes</c>, <c>language</c>, or <c>topics/</c> and a topic's id.</param>
/// <param name="List">The key the line stands under.</param>
/// <param name="Value">The number of a number word, ordinal or month; 0 elsewhere.</param>
public sealed record ScreeningLine(string Path, int Line, string Language, string Section, string List, string Pattern, int Value);
