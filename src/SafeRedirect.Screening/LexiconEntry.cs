namespace SafeRedirect.Screening;

/// <summary>One line of a screening file.</summary>
/// <param name="Source"><c>path:line</c> inside <c>content/</c>, for faults and for explaining a finding.</param>
/// <param name="Language">ISO 639-1.</param>
/// <param name="Section">The file's kind: <c>answers</c>, <c>commands</c>, <c>cues</c>, <c>classes</c>, <c>language</c>, or <c>topics/</c> and a topic's id.</param>
/// <param name="List">The key the line stands under: <c>urgent</c>, <c>yes</c>, a class name …</param>
/// <param name="Pattern">The pattern or word; its syntax stands in docs/content/format.md.</param>
/// <param name="Value">The number of a number word, ordinal or month; 0 elsewhere.</param>
public sealed record LexiconEntry(string Source, string Language, string Section, string List, string Pattern, int Value = 0);
