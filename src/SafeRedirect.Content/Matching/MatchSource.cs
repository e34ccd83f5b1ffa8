namespace SafeRedirect.Content.Matching;

/// <summary>What the matcher knows of an article, folded.</summary>
/// <param name="Examples">Questions, title and label.</param>
/// <param name="Body">The paragraphs of the answer.</param>
internal sealed record MatchSource(ArticleId Id, IReadOnlyList<string> Examples, IReadOnlyList<string> Body);
