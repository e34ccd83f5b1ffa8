namespace SafeRedirect.Content.Tests.Matching;

/// <summary>Measures the matcher on questions it was not built from: a fifth of each article's questions, picked by a fixed hash.</summary>
internal static class HeldApart
{
    private const int Folds = 5;

    /// <summary>Builds without one fold and asks its questions, then the out-of-scope sentences of one parity.</summary>
    public static Measured Measure(string language, int fold, IReadOnlyList<string> outOfScope)
    {
        var articles = RealContent.Articles.Where(article => article.Language == language).ToList();
        var matcher = QuestionMatcher.Build(articles.Select(article => article with { Questions = [.. article.Questions.Where(question => FoldOf(article, question) != fold)] }), PlainFold.Fold);
        var asked = articles
            .SelectMany(article => article.Questions.Where(question => FoldOf(article, question) == fold).Select(question => (article.Id, Match: matcher.Match(PlainFold.Fold(question), language))))
            .ToList();
        var strange = outOfScope.Select(text => matcher.Match(PlainFold.Fold(text), language).Decision).ToList();
        var answered = asked.Where(ask => ask.Match.Decision == MatchDecision.Answer).ToList();
        return new Measured(
            asked.Count,
            Share(asked, ask => ask.Match.Article == ask.Id || ask.Match.Alternatives.Contains(ask.Id)),
            Share(asked, ask => ask.Match.Decision == MatchDecision.Answer),
            Share(answered, ask => ask.Match.Article == ask.Id),
            Share(strange, decision => decision == MatchDecision.Answer),
            Share(strange, decision => decision != MatchDecision.None));
    }

    private static double Share<T>(List<T> all, Func<T, bool> holds) => (double)all.Count(holds) / all.Count;

    // FNV-1a, so that the split is the same on every machine.
    private static int FoldOf(Article article, string question) =>
        (int)($"{article.Id}|{question}".Aggregate(2166136261u, (hash, sign) => unchecked((hash ^ sign) * 16777619u)) % Folds);
}
