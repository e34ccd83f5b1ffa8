namespace SafeRedirect.Content.Services;

/// <summary>What a service can be for.</summary>
/// <param name="Also">Words people type for it, of all languages.</param>
/// <param name="Article">The article about the subject.</param>
public sealed record ServiceCategory(CategoryId Id, LocalText Label, IReadOnlyList<string> Also, ArticleId Article);
