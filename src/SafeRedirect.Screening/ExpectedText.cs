namespace SafeRedirect.Screening;

/// <summary>Something that the content expects people to write: a label, a question, a word that works everywhere.</summary>
/// <param name="Language">ISO 639-1.</param>
/// <param name="Article">The id of the article that answers it, if one does.</param>
public sealed record ExpectedText(string Language, string Text, string? Article = null);
