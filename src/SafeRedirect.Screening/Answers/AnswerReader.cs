using System.Globalization;
using SafeRedirect.Screening.Folding;
using SafeRedirect.Screening.Patterns;

namespace SafeRedirect.Screening.Answers;

/// <summary>Understands short answers: yes or no, and which of several.</summary>
internal sealed class AnswerReader(PatternIndex index, AnswerRule[] rules, Vocabulary vocabulary)
{
    private const int LongestAnswer = 24;
    private const int LongestChoice = 8;

    // "number two please" is a choice; "tell the team first" is not the first one.
    private const int LongestNumber = 3;
    private const int OthersBesideYes = 2;
    private const int OthersBesideNo = 4;

    /// <summary>Yes and no only when nothing speaks against it and little else is said; a question is neither.</summary>
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
        if (!hits.Exists(hit => hit.First == 0))
        {
            return Answer.Unclear; // a word before the answer may turn it around: "it is not true"
        }

        var tally = Read(folded, hits);
        return tally switch
        {
            { Unclear: > 0 } => Answer.Unclear,
            { Yes: > 0, No: 0, Others: <= OthersBesideYes } => Answer.Yes,
            { Yes: 0, No: > 0, Others: <= OthersBesideNo } => Answer.No,
            _ => Answer.Unclear,
        };
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
        var isDenied = Hits(folded).Exists(hit => hit.Rule.Kind == AnswerKind.No);
        var part = labels.Part(folded.ToString(), isDenied);
        var number = folded.WordCount > LongestNumber ? default : Number(folded, options.Count);
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

    // From left to right, the longest answer at each word; what belongs to none is something else that was said.
    private static AnswerTally Read(FoldedText folded, List<AnswerHit> hits)
    {
        var tally = default(AnswerTally);
        var word = 0;
        while (word < folded.WordCount)
        {
            var end = word;
            var kinds = default(AnswerTally);
            foreach (var hit in hits)
            {
                if (hit.First == word && hit.End >= end && hit.Rule.Kind <= AnswerKind.Unclear)
                {
                    kinds = hit.End > end ? default : kinds;
                    end = hit.End;
                    kinds = kinds.With(hit.Rule.Kind);
                }
            }

            tally = end == word ? tally with { Others = tally.Others + 1 } : tally.Plus(kinds);
            word = Math.Max(end, word + 1);
        }

        return tally;
    }

    private Pick Number(FoldedText folded, int options)
    {
        if (Digits(folded) is { } digits)
        {
            return digits is >= 1 && digits <= options ? new Pick(digits - 1) : default;
        }

        var hits = Hits(folded);
        var ordinals = Value(hits, AnswerKind.Ordinals);
        var value = ordinals != 0 ? ordinals : Value(hits, AnswerKind.Numbers);
        return value switch
        {
            int.MinValue => Pick.Ambiguous,
            < 0 => -value <= options ? new Pick(options + value) : default, // counted from the end
            >= 1 when value <= options => new Pick(value - 1),
            _ => default,
        };
    }

    // The one value of this kind; 0 when there is none, int.MinValue when there are several. A longer hit hides those inside it.
    private static int Value(List<AnswerHit> hits, AnswerKind kind)
    {
        var value = 0;
        foreach (var hit in hits)
        {
            var isHidden = hits.Exists(other => other.First <= hit.First && other.End >= hit.End && other.End - other.First > hit.End - hit.First);
            if (hit.Rule.Kind == kind && !isHidden)
            {
                value = value == 0 || value == hit.Rule.Value ? hit.Rule.Value : int.MinValue;
            }

            if (hit.Rule.Kind == AnswerKind.No && !isHidden)
            {
                return int.MinValue; // "not the second"
            }
        }

        return value;
    }

    // "2", "2.", "#2", "2nd", "number 2", "5.00": one number, and beside it at most one word that is no answer of its own.
    private static int? Digits(FoldedText folded)
    {
        int? number = null;
        var others = 0;
        for (var word = 0; word < folded.WordCount; word++)
        {
            var text = folded[word];
            var length = text.IndexOfAnyExceptInRange('0', '9') is var cut and >= 0 ? cut : text.Length;
            if (length == 0)
            {
                others++;
                continue;
            }

            var isDecimals = number is not null && text.Trim('0').IsEmpty;
            if (isDecimals)
            {
                continue;
            }

            if (number is not null || text.Length - length > 4 || !int.TryParse(text[..length], NumberStyles.None, CultureInfo.InvariantCulture, out var value))
            {
                return null;
            }

            number = value;
        }

        return others <= 1 ? number : null;
    }
}
