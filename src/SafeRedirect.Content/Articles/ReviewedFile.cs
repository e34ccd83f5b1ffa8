namespace SafeRedirect.Content.Articles;

/// <summary>A text file and how far it has been reviewed.</summary>
/// <param name="Group">The article, script group, consent script or service; <c>languages</c> or <c>notice</c> for these.</param>
/// <param name="TextCount">How many texts it holds: one for an article, one a key for a script, one a step, question and answer for a consent, one a word or section.</param>
/// <param name="State">Where its <c>state</c> stands.</param>
public sealed record ReviewedFile(TextKind Kind, string Group, string Language, int TextCount, ReviewHead Review, SourceLine State);
