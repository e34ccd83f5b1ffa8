namespace SafeRedirect.Content.Matching;

/// <summary>What a question was matched to.</summary>
/// <param name="Article">The best article; <see langword="null"/> when the decision is <see cref="MatchDecision.None"/>.</param>
/// <param name="Alternatives">The next best, at most three, without the best.</param>
/// <param name="IsExact">Whether it is one of the article's own questions, word for word.</param>
public sealed record QuestionMatch(MatchDecision Decision, ArticleId? Article, IReadOnlyList<ArticleId> Alternatives, bool IsExact = false)
{
    /// <summary>No article fits.</summary>
    public static QuestionMatch None { get; } = new(MatchDecision.None, null, []);
}
