using SafeRedirect.Screening.Folding;
using SafeRedirect.Screening.Patterns;

namespace SafeRedirect.Screening.Answers;

/// <summary>Understands short answers: yes or no, and which of several.</summary>
internal sealed class AnswerReader(PatternIndex index, AnswerRule[] rules, Vocabulary vocabulary)
{
    private const int LongestAnswer = 24;
    private const int LongestChoice = 8;
    private readonly string[] languages = [.. rules.Select(rule => rule.Language).Distinct()];

    /// <summary>Yes and no only when nothing speaks against it; a question is neither.</summary>
    public Answer Understand(string text)
    {
        if (text.AsSpan().IndexOfAny('?', '\u061F', '\uFF1F') >= 0)
        {
            return Answer.Unclear;
        }

        using var folded = TextFolder.Fold(text);
        if (folded.WordCount is 0 or > LongestAnswer)
        {
            return Answer.Unclear;
        }

        var hits = Hits(folded);
        return hits.Exists(hit => hit.First == 0 && hit.Rule.Kind <= AnswerKind.Beside)
            ? Verdict(folded.WordCount, hits)
            : Answer.Unclear; // a word before the answer may turn it around: "it is not true"
    }

    /// <returns>The index of the option; <see langword="null"/> when none or more than one is meant.</returns>
    public int? Choose(string text, IReadOnlyList<string> options)
    {
        using var folded = TextFolder.Fold(text);
        if (folded.WordCount == 0 || options.Count == 0)
        {
            return null;
        }

        var labels = Labels.Of(options);
        if (labels.Equal(folded.ToString()) is { } equal)
        {
            return equal.Index;
        }

        if (folded.WordCount > LongestChoice)
        {
            return null;
        }

        // "I cannot call" is not the choice "Call": with a no in it, only a part of a label itself is meant.
        var hits = Hits(folded);
        var isDenied = hits.Exists(hit => hit.Rule.Kind is AnswerKind.No or AnswerKind.Denials);
        var part = labels.Part(folded.ToString(), isDenied);
        var number = NumberReader.Read(folded, hits, options.Count);
        if (part.IsAmbiguous || number.IsAmbiguous)
        {
            return part.IsAmbiguous && !number.IsAmbiguous ? number.Index : null;
        }

        return part.Index is { } first && number.Index is { } second && first != second ? null : part.Index ?? number.Index;
    }

    private List<AnswerHit> Hits(FoldedText folded)
    {
        var hits = new List<AnswerHit>();
        using var words = MessageWords.Read(folded, vocabulary);
        var sink = new AnswerSink(rules, hits);
        index.Scan(words, ref sink);
        return hits;
    }

    // The language that knows the most words of the message reads it best: "la" is a no in one and an article in another.
    // When all together know more, the message is a mixture; then the words of all say what it is, unless that takes a no away.
    private Answer Verdict(int words, List<AnswerHit> hits)
    {
        var mixed = Read(words, hits);
        var (fewest, verdict) = (int.MaxValue, Answer.Unclear);
        foreach (var language in languages)
        {
            var tally = Read(words, hits.FindAll(hit => hit.Rule.Language == language));
            if (!tally.IsSilent && tally.Others <= fewest)
            {
                verdict = tally.Others < fewest || verdict == tally.Verdict ? tally.Verdict : Answer.Unclear;
                fewest = tally.Others;
            }
        }

        var isMixture = mixed.Others < fewest && !(verdict == Answer.No && mixed.Verdict == Answer.Unclear);
        return isMixture ? mixed.Verdict : verdict;
    }

    // From left to right, the longest answer at each word; what belongs to none is something else that was said.
    private static AnswerTally Read(int words, List<AnswerHit> hits)
    {
        var tally = default(AnswerTally);
        var word = 0;
        while (word < words)
        {
            var end = word;
            var kinds = default(AnswerTally);
            foreach (var hit in hits)
            {
                if (hit.First == word && hit.End >= end && hit.Rule.Kind <= AnswerKind.Beside)
                {
                    kinds = hit.End > end ? default : kinds;
                    end = hit.End;
                    kinds = kinds.With(hit.Rule.Kind);
                }
            }

            tally = end == word ? tally with { Others = tally.Others + 1 } : tally.Then(kinds);
            word = Math.Max(end, word + 1);
        }

        return tally;
    }
}
