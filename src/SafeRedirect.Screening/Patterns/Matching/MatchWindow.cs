using SafeRedirect.Screening.Folding;

namespace SafeRedirect.Screening.Patterns.Matching;

/// <summary>The part of a message in which a pattern is tried. Positions are bits: bit k is the word <c>origin + k</c>.</summary>
internal readonly ref struct MatchWindow(MessageWords words, int origin)
{
    /// <summary>The most words of a pattern, since positions are the bits of a 64-bit number.</summary>
    public const int MaximumWords = 60;

    private readonly ReadOnlySpan<FoldedWord> folded = words.Text.Words;

    /// <summary>The literals of the word at a position; none beyond the message's end.</summary>
    public ReadOnlySpan<int> this[int position] => origin + position < words.Count ? words[origin + position] : [];

    /// <summary>The word at a position and the one after it belong to the sentence of the word before.</summary>
    public bool IsInSentence(int position)
    {
        var word = origin + position;
        return word + 1 < folded.Length && folded[word].Before != WordGap.Sentence && folded[word + 1].Before != WordGap.Sentence;
    }
}
