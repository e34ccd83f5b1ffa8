namespace SafeRedirect.Content.Loading.Lint;

/// <summary>How plain a text is. A published measure where the language has one that needs no dictionary; length of sentences and words elsewhere.</summary>
/// <remarks>
/// Flesch, "A new readability yardstick", Journal of Applied Psychology 32 (1948): 206.835 - 1.015 words/sentence - 84.6 syllables/word.
/// Kandel and Moles for French (1958): 207 - 1.015 words/sentence - 73.6 syllables/word. Fernández Huerta for Spanish (1959): 206.84 - 1.02 words/sentence - 60 syllables/word.
/// Arabic and Persian write no short vowels, so their syllables cannot be counted, and for Ukrainian no measure is established: there the mean length of sentences and words is limited.
/// </remarks>
/// <param name="Kind">Which measure.</param>
/// <param name="Limit">The lowest score that is plain enough; for <see cref="ReadingKind.Lengths"/> the most words of a sentence on average.</param>
/// <param name="WordLimit">For <see cref="ReadingKind.Lengths"/>: the most letters of a word on average.</param>
/// <param name="LongestSentence">The most words any sentence may have.</param>
internal sealed record ReadingMeasure(ReadingKind Kind, double Limit, double WordLimit, int LongestSentence)
{
    /// <summary>What is wrong with a text, or <see langword="null"/> when it is plain enough.</summary>
    public string? Judge(IReadOnlyCollection<ScannedText> texts)
    {
        var sentences = texts.Sum(text => text.Sentences.Count);
        var words = texts.Sum(text => text.Words.Count);
        var letters = texts.Sum(text => text.Words.Sum(word => word.Folded.Length));
        var syllables = Kind == ReadingKind.Lengths ? 0 : texts.Sum(text => text.Words.Sum(word => Syllables.Of(word.Folded, Kind)));
        return words == 0 ? null : Compare((double)words / sentences, (double)letters / words, (double)syllables / words);
    }

    private string? Compare(double wordsPerSentence, double lettersPerWord, double syllablesPerWord)
    {
        if (Kind == ReadingKind.Lengths)
        {
            return wordsPerSentence > Limit ? FormattableString.Invariant($"sentences have {wordsPerSentence:0.0} words on average, more than {Limit:0.#}")
                : lettersPerWord > WordLimit ? FormattableString.Invariant($"words have {lettersPerWord:0.0} letters on average, more than {WordLimit:0.#}")
                : null;
        }

        var score = Kind switch
        {
            ReadingKind.Flesch => 206.835 - (1.015 * wordsPerSentence) - (84.6 * syllablesPerWord),
            ReadingKind.KandelMoles => 207 - (1.015 * wordsPerSentence) - (73.6 * syllablesPerWord),
            ReadingKind.FernandezHuerta => 206.84 - (1.02 * wordsPerSentence) - (60 * syllablesPerWord),
            _ => throw new System.Diagnostics.UnreachableException($"No formula for {Kind}."),
        };
        return score < Limit ? FormattableString.Invariant($"the text is hard to read: {score:0} of 100, less than {Limit:0}") : null;
    }
}
