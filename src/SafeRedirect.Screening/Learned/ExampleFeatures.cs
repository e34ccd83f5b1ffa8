using SafeRedirect.Screening.Folding;

namespace SafeRedirect.Screening.Learned;

/// <summary>What the classifier sees of a message: words, words that follow each other with up to two others between, and the letters inside words. Each is a 64-bit hash.</summary>
internal static class ExampleFeatures
{
    /// <summary>The most features a word can have with those before it.</summary>
    public const int MostOfWord = 64;

    private const int ShortestLetters = 3;
    private const int LongestLetters = 4;
    private const int LongestWord = 20;
    private const int Reach = 3;

    /// <summary>Writes the features that a word adds to a message.</summary>
    /// <param name="first">The first word of the part of the message that is looked at.</param>
    /// <returns>How many there are; at most <see cref="MostOfWord"/>.</returns>
    public static int OfWord(FoldedText text, int first, int word, Span<ulong> features)
    {
        var letters = text[word];
        var hash = Hash(letters);
        var count = 0;
        features[count++] = Mix(Kind.Word, hash);
        for (var before = 1; before <= Reach && word - before >= first; before++)
        {
            features[count++] = Mix(before == 1 ? Kind.Pair : Kind.Gap, (Hash(text[word - before]) * 31) + hash);
        }

        if (word == first)
        {
            features[count++] = Mix(Kind.First, hash);
        }
        else if (word == first + 1)
        {
            features[count++] = Mix(Kind.FirstTwo, (Hash(text[first]) * 31) + hash);
        }

        return Letters(letters, features, count);
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
            for (var start = 0; start + size <= marked.Length && count < MostOfWord; start++)
            {
                features[count++] = Mix(Kind.Letters, Hash(marked.Slice(start, size)));
            }
        }

        return count;
    }

    // FNV-1a, 64 bits: http://www.isthe.com/chongo/tech/comp/fnv/, read on 2026-11-25.
    private static ulong Hash(ReadOnlySpan<char> letters)
    {
        var hash = 14695981039346656037UL;
        foreach (var letter in letters)
        {
            hash = (hash ^ letter) * 1099511628211UL;
        }

        return hash;
    }

    /// <summary>Never 0, which marks an empty place in the table.</summary>
    private static ulong Mix(Kind kind, ulong hash)
    {
        var mixed = (hash ^ ((ulong)kind * 0x9E3779B97F4A7C15UL)) * 0xBF58476D1CE4E5B9UL;
        mixed ^= mixed >> 29;
        return mixed == 0 ? 1 : mixed;
    }

    private enum Kind
    {
        Word = 1,
        Pair,
        Gap,
        First,
        FirstTwo,
        Letters,
    }
}
