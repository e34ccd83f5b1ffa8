namespace SafeRedirect.Content.Matching;

/// <summary>Finds the article that answers a question. Immutable; safe to share between threads.</summary>
public sealed class QuestionMatcher
{
    private readonly Dictionary<string, LanguageIndex> _indexes = new(StringComparer.Ordinal);

    /// <summary>A matcher without articles: it finds nothing.</summary>
    public QuestionMatcher()
    {
    }

    private QuestionMatcher(Dictionary<string, LanguageIndex> indexes) => _indexes = indexes;

    /// <summary>Builds a matcher for the articles of all languages.</summary>
    /// <param name="fold">The folding that <see cref="Match"/> will be given questions in.</param>
    public static QuestionMatcher Build(IEnumerable<Article> articles, TextFold fold) => Build(articles, fold, MatchTuning.Default);

    /// <summary>Matches a question in one language.</summary>
    /// <param name="folded">The question, folded by the same <see cref="TextFold"/> as the pack.</param>
    /// <returns><see cref="QuestionMatch.None"/> also for a language without articles.</returns>
    public QuestionMatch Match(string folded, string language) =>
        _indexes.TryGetValue(language, out var index) ? index.Match(folded) : QuestionMatch.None;

    internal static QuestionMatcher Build(IEnumerable<Article> articles, TextFold fold, MatchTuning tuning) => new(articles
        .GroupBy(article => article.Language, StringComparer.Ordinal)
        .ToDictionary(
            language => language.Key,
            language => LanguageIndexBuilder.Build(language.Select(article => Source(article, fold)), tuning),
            StringComparer.Ordinal));

    private static MatchSource Source(Article article, TextFold fold) => new(
        article.Id,
        Folded(article.Questions.Append(article.Title).Append(article.Label), fold),
        Folded(article.Text.Split('\n'), fold));

    private static IReadOnlyList<string> Folded(IEnumerable<string> texts, TextFold fold) =>
        [.. texts.Select(text => fold(text)).Where(text => text.Length > 0).Distinct(StringComparer.Ordinal)];
}
