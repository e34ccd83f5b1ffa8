namespace SafeRedirect.Content.Articles;

/// <summary>Where the facts of an article come from.</summary>
public sealed record ArticleSource(string Name, Uri Url);
