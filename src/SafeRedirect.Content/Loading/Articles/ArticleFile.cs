namespace SafeRedirect.Content.Loading.Articles;

/// <summary>An article that was read, with the lines that later checks need.</summary>
/// <param name="Claims">Title, label and questions, each with its line.</param>
/// <param name="RelatedLine">Where <c>related</c> stands.</param>
internal sealed record ArticleFile(string Path, Article Article, IReadOnlyList<(string Text, int Line)> Claims, int LabelLine, int RelatedLine);
