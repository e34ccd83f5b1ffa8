using SafeRedirect.Content.Loading.Articles;

namespace SafeRedirect.Content.Loading.Lint;

/// <summary>Finds articles that people come to only by asking in the right words.</summary>
internal sealed class ReachChecks(LoadScope scope)
{
    /// <summary>Notes every article that no other article, category, dialog or pinned post leads to.</summary>
    public void Check(IReadOnlyList<ArticleFile> articles, IEnumerable<ArticleId> led)
    {
        var reached = led.Concat(scope.Requirements.Articles).Concat(articles.SelectMany(article => article.Article.Related)).ToHashSet();
        foreach (var article in articles.Where(article => article.Article.Language == scope.SourceLanguage && !reached.Contains(article.Article.Id)))
        {
            scope.Findings.Add("reach", article.Path, article.RelatedLine, $"nothing leads to the article {article.Article.Id}", "Name it under related in an article that people read before it");
        }
    }
}
