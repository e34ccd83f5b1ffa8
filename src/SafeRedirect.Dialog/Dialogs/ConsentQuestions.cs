namespace SafeRedirect.Dialog.Dialogs;

/// <summary>Finds which of the prepared questions somebody asks on the way to a consent.</summary>
internal static class ConsentQuestions
{
    // Half of the words of both in common: below that, "no answer, staff can tell you" is the honest reply.
    private const double LeastSimilarity = 0.5;

    /// <returns>The most similar question, or <see langword="null"/>.</returns>
    public static ConsentQuestion? Match(ConsentScript script, string text)
    {
        var words = Words(text);
        if (words.Count == 0)
        {
            return null;
        }

        var best = script.Questions
            .Select(question => (Question: question, Score: question.Asked.Append(question.Label).Max(asked => Similarity(words, Words(asked)))))
            .MaxBy(candidate => candidate.Score);
        return best.Score >= LeastSimilarity ? best.Question : null;
    }

    // The Dice coefficient over sets of words.
    private static double Similarity(HashSet<string> left, HashSet<string> right) =>
        right.Count == 0 ? 0 : 2.0 * left.Count(right.Contains) / (left.Count + right.Count);

    private static HashSet<string> Words(string text) =>
        [.. TextFolding.Fold(text).Split(' ', 33, StringSplitOptions.RemoveEmptyEntries).Take(32)];
}
