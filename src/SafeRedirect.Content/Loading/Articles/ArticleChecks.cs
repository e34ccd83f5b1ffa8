namespace SafeRedirect.Content.Loading.Articles;

/// <summary>Checks that need all articles: missing ones, and what two of them claim.</summary>
internal sealed class ArticleChecks(LoadScope scope)
{
    /// <summary>Notes every fault between articles.</summary>
    /// <param name="ids">All article folders, also those whose files could not be read.</param>
    public void Check(IReadOnlyList<ArticleFile> articles, IReadOnlySet<string> ids)
    {
        foreach (var required in scope.Requirements.Articles.Where(id => !ids.Contains(id.Value)))
        {
            scope.Faults.Add($"content/faq/{required}/{scope.SourceLanguage}.md", 1, "the article is missing, and a dialog leads to it", "Write it in every language");
        }

        foreach (var article in articles)
        {
            CheckRelated(article, ids);
        }

        foreach (var language in articles.GroupBy(article => article.Article.Language, StringComparer.Ordinal))
        {
            CheckClaims(language);
        }
    }

    private void CheckRelated(ArticleFile file, IReadOnlySet<string> ids)
    {
        foreach (var related in file.Article.Related)
        {
            if (related == file.Article.Id)
            {
                scope.Faults.Add(file.Path, file.RelatedLine, "the article is related to itself", "Delete it from related");
            }
            else if (!ids.Contains(related.Value))
            {
                scope.Faults.Add(file.Path, file.RelatedLine, $"the related article {related} does not exist", "Write it, or delete it from related");
            }
        }
    }

    private void CheckClaims(IEnumerable<ArticleFile> articles)
    {
        var claimed = new Dictionary<string, (ArticleFile File, int Line)>(StringComparer.Ordinal);
        foreach (var file in articles)
        {
            foreach (var (text, line) in file.Claims)
            {
                var folded = scope.Requirements.Fold(text);
                if (folded.Length == 0)
                {
                    scope.Faults.Add(file.Path, line, "nothing is left of this line when signs are taken out", "Write words");
                }
                else if (!claimed.TryAdd(folded, (file, line)) && claimed[folded] is var first && (first.File != file || IsQuestion(file, first.Line, line)))
                {
                    scope.Faults.Add(file.Path, line, $"the same question stands in {first.File.Path}:{first.Line}", "Keep it where its answer is");
                }
            }
        }
    }

    /// <summary>Inside one article a question may repeat the title or label; the same question twice is an oversight.</summary>
    private static bool IsQuestion(ArticleFile file, params ReadOnlySpan<int> lines)
    {
        foreach (var line in lines)
        {
            if (line <= file.LabelLine)
            {
                return false;
            }
        }

        return true;
    }
}
