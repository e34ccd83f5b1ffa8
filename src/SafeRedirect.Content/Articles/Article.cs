namespace SafeRedirect.Content.Articles;

/// <summary>One answer in one language.</summary>
/// <param name="Label">For a button: at most 20 characters.</param>
/// <param name="Text">The body as plain text: paragraphs separated by blank lines, list items as lines that begin with "- ".</param>
/// <param name="Questions">Ways people ask the question.</param>
public sealed record Article(
    ArticleId Id,
    string Language,
    string Title,
    string Label,
    string Text,
    IReadOnlyList<string> Questions,
    IReadOnlyList<ArticleSource> Sources,
    IReadOnlyList<ArticleId> Related,
    ReviewHead Review);
