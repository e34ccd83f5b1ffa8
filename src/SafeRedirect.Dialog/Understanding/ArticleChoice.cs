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
    private const float Plausible = 0.06f;

    /// <summary>An article that is less likely is not offered beside others.</summary>
    private const float Offered = 0.02f;

    private const int MostAlternatives = 3;

    /// <summary>Joins both.</summary>
    /// <param name="words">What the words of the articles say.</param>
    /// <param name="learned">What was learned; empty when nothing was.</param>
    /// <param name="outOfScope">How likely no article answers.</param>
    /// <param name="isKnown">Whether an article can be shown.</param>
    public static QuestionMatch Join(QuestionMatch words, IReadOnlyList<RankedArticle> learned, float outOfScope, Predicate<ArticleId> isKnown)
    {
        if (learned.Count == 0 || words.IsExact)
        {
            return words;
        }

        if (outOfScope > OutOfScope || (words.Decision == MatchDecision.None && learned[0].Likelihood < Plausible))
        {
            return QuestionMatch.None;
        }

        var candidates = Candidates(words, learned);
        candidates.RemoveAll(candidate => candidate.Score < Offered || !isKnown(candidate.Id));
        if (candidates.Count == 0)
        {
            return QuestionMatch.None;
        }

        candidates.Sort((left, right) => left.Score != right.Score ? right.Score.CompareTo(left.Score) : string.CompareOrdinal(left.Id.Value, right.Id.Value));
        var alternatives = new ArticleId[Math.Min(candidates.Count - 1, MostAlternatives)];
        for (var i = 0; i < alternatives.Length; i++)
        {
            alternatives[i] = candidates[i + 1].Id;
        }

        return new QuestionMatch(candidates[0].Score >= Sure ? MatchDecision.Answer : MatchDecision.Suggest, candidates[0].Id, alternatives);
    }

    private static List<(ArticleId Id, float Score)> Candidates(QuestionMatch words, IReadOnlyList<RankedArticle> learned)
    {
        var candidates = new List<(ArticleId Id, float Score)>(learned.Count + words.Alternatives.Count + 1);
        foreach (var article in learned)
        {
            candidates.Add((new ArticleId(article.Article), article.Likelihood));
        }

        if (words.Article is { } best)
        {
            Add(candidates, best, BestWords);
        }

        foreach (var article in words.Alternatives)
        {
            Add(candidates, article, GoodWords);
        }

        return candidates;
    }

    private static void Add(List<(ArticleId Id, float Score)> candidates, ArticleId article, float score)
    {
        var place = candidates.FindIndex(candidate => candidate.Id == article);
        if (place < 0)
        {
            candidates.Add((article, score));
            return;
        }

        candidates[place] = (article, candidates[place].Score + score);
    }
}
