namespace SafeRedirect.Screening;

/// <summary>An article and how likely it answers a question.</summary>
/// <param name="Likelihood">0 to 1; those of all articles and of "no article" add up to 1.</param>
public readonly record struct RankedArticle(string Article, float Likelihood);
