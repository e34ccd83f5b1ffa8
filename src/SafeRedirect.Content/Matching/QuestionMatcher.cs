namespace SafeRedirect.Content.Matching;

/// <summary>Finds the article that answers a question. Immutable; safe to share between threads.</summary>
public sealed class QuestionMatcher
{
    /// <summary>Builds a matcher for the articles of all languages.</summary>
    public static QuestionMatcher Build(IEnumerable<Article> articles, TextFold fold) => new();

    /// <summary>Matches a question in one language.</summary>
    /// <param name="folded">The question, folded by the same <see cref="TextFold"/> as the pack.</param>
    public QuestionMatch Match(string folded, string language) => QuestionMatch.None;
}
