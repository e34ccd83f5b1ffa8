namespace SafeRedirect.Dialog.Understanding;

/// <summary>Chooses the articles that may answer a question: what the articles' own words say, and what was learned from other questions.</summary>
internal static class ArticleChoice
{
    /// <summary>What the words of an article add to its likelihood when they fit best, and when they fit well.</summary>
    private const float BestWords = 0.2f;
    private const float GoodWords = 0.05f;

    /// <summary>With a likelihood of no article above this nothing is offered. Chosen on questions held apart: docs/screening.md.</summary>
    private const float OutOfScope = 0.5f;

    /// <summary>From this likelihood on an article is given at once instead of being offered with others.</summary>
    private const float Sure = 0.6f;

    /// <summary>A question of which nothing is known makes all articles about as likely: from this likelihood on something speaks for one.</summary>
    private const float Plausible = 0.2f;

    /// <summary>An article that is less likely is not offered beside others.</summary>
    private const float Offered = 0.02f;

    private const int MostAlternatives = 3;

    /// <summary>Joins both.</summary>
    /// <param name="words">What the words of the articles say.</param>
    /// <param name="learned">What was learned; empty when nothing was.</param>
    /// <param name="outOfScope">How likely no article answers.</param>
    /// <param name="language">The language in which the article must be there.</param>
    public static QuestionMatch Join(QuestionMatch words, IReadOnlyList<RankedArticle> learned, float outOfScope, ContentPack pack, string language)
    {
        if (learned.Count == 0 || words.IsExact)
        {
            return words;
        }

        if (outOfScope > OutOfScope || (words.Decision == MatchDecision.None && learned[0].Likelihood < Plausible))
        {
            return QuestionMatch.None;
        }

        var candidates = new (ArticleId Id, float Score)[learned.Count + words.Alternatives.Count + 1];
        var count = Gather(words, learned, pack, language, candidates);
        if (count == 0)
        {
            return QuestionMatch.None;
        }

        var alternatives = new ArticleId[Math.Min(count - 1, MostAlternatives)];
        for (var i = 0; i < alternatives.Length; i++)
        {
            alternatives[i] = candidates[i + 1].Id;
        }

        return new QuestionMatch(candidates[0].Score >= Sure ? MatchDecision.Answer : MatchDecision.Suggest, candidates[0].Id, alternatives);
    }

    /// <summary>Adds up what speaks for each article that can be shown, the best first.</summary>
    /// <returns>How many there are.</returns>
    private static int Gather(QuestionMatch words, IReadOnlyList<RankedArticle> learned, ContentPack pack, string language, Span<(ArticleId Id, float Score)> candidates)
    {
        var count = 0;
        for (var i = 0; i < learned.Count; i++)
        {
            candidates[count++] = (new ArticleId(learned[i].Article), learned[i].Likelihood);
        }

        if (words.Article is { } best)
        {
            count = Add(candidates, count, best, BestWords);
        }

        for (var i = 0; i < words.Alternatives.Count; i++)
        {
            count = Add(candidates, count, words.Alternatives[i], GoodWords);
        }

        var kept = 0;
        foreach (var candidate in candidates[..count])
        {
            if (candidate.Score >= Offered && pack.Article(candidate.Id, language) is not null)
            {
                candidates[kept++] = candidate;
            }
        }

        candidates[..kept].Sort(static (left, right) => left.Score != right.Score ? right.Score.CompareTo(left.Score) : string.CompareOrdinal(left.Id.Value, right.Id.Value));
        return kept;
    }

    private static int Add(Span<(ArticleId Id, float Score)> candidates, int count, ArticleId article, float score)
    {
        for (var i = 0; i < count; i++)
        {
            if (candidates[i].Id == article)
            {
                candidates[i].Score += score;
                return count;
            }
        }

        candidates[count] = (article, score);
        return count + 1;
    }
}
