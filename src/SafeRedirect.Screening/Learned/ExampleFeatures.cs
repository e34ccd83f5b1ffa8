using SafeRedirect.Screening.Folding;

namespace SafeRedirect.Screening.Learned;

/// <summary>What the classifiers see of a message: words, words that follow each other with up to two others between, the letters inside words, and what the words stand for. Each is a 64-bit hash.</summary>
/// <param name="concepts">What the words of the message stand for.</param>
/// <param name="first">The first word of the part of the message that is looked at.</param>
internal readonly ref struct ExampleFeatures(FoldedText text, MessageConcepts concepts, int first)
{
    /// <summary>The most features a word can have with those before it.</summary>
    public const int MostOfWord = 64 + (MessageConcepts.MostOfWord * (1 + (MessageConcepts.MostOfWord * (ConceptReach + 1))));

    private const int MostWithoutConcepts = 64;
    private const int ShortestLetters = 3;
    private const int LongestLetters = 4;
    private const int LongestWord = 20;
    private const int Reach = 3;
    private const int ConceptReach = 5;

    /// <summary>Writes the features that a word adds to a message: <see cref="OfWord"/>, then <see cref="OfConcepts"/>.</summary>
    /// <param name="features">At least <see cref="MostOfWord"/> long.</param>
    /// <returns>How many there are.</returns>
    public int Of(int word, Span<ulong> features)
    {
        var count = OfWord(word, features);
        return count + OfConcepts(word, features[count..]);
    }

    /// <summary>What is seen of the word itself and the words before it.</summary>
    public int OfWord(int word, Span<ulong> features)
    {
        var letters = text[word];
        var hash = FeatureHash.Of(letters);
        var count = 0;
        features[count++] = FeatureHash.As(FeatureKind.Word, hash);
        for (var before = 1; before <= Reach && word - before >= first; before++)
        {
            features[count++] = FeatureHash.As(before == 1 ? FeatureKind.Pair : FeatureKind.Gap, FeatureHash.Pair(FeatureHash.Of(text[word - before]), hash));
        }

        if (word == first)
        {
            features[count++] = FeatureHash.As(FeatureKind.First, hash);
        }
        else if (word == first + 1)
        {
            features[count++] = FeatureHash.As(FeatureKind.FirstTwo, FeatureHash.Pair(FeatureHash.Of(text[first]), hash));
        }

        return Letters(letters, features, count);
    }

    /// <summary>What the word stands for, and that together with what the words before it stand for.</summary>
    public int OfConcepts(int word, Span<ulong> features)
    {
        var count = 0;
        foreach (var concept in concepts[word])
        {
            features[count++] = FeatureHash.As(FeatureKind.Concept, concept);
            for (var before = 1; before <= ConceptReach && word - before >= first; before++)
            {
                foreach (var earlier in concepts[word - before])
                {
                    var pair = ((ulong)earlier << 16) | concept;
                    features[count++] = FeatureHash.As(FeatureKind.ConceptGap, pair);
                    if (before == 1)
                    {
                        features[count++] = FeatureHash.As(FeatureKind.ConceptPair, pair);
                    }
                }
            }
        }

        return count;
    }

    private static int Letters(ReadOnlySpan<char> word, Span<ulong> features, int count)
    {
        // The word stands between two marks, so that beginnings and ends count as such.
        Span<char> marked = stackalloc char[LongestWord + 2];
        var length = Math.Min(word.Length, LongestWord);
        marked[0] = '<';
        word[..length].CopyTo(marked[1..]);
        marked[length + 1] = '>';
        marked = marked[..(length + 2)];
        for (var size = ShortestLetters; size <= LongestLetters; size++)
        {
            for (var start = 0; start + size <= marked.Length && count < MostWithoutConcepts; start++)
            {
                features[count++] = FeatureHash.As(FeatureKind.Letters, FeatureHash.Of(marked.Slice(start, size)));
            }
        }

        return count;
    }
}
