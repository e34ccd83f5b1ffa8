namespace SafeRedirect.Content.Matching.Features;

/// <summary>Takes a folded text apart: words, pairs of words, and runs of three and four letters inside a word, its edges marked.</summary>
/// <remarks>Runs of letters carry over misspellings and the endings of Arabic or Ukrainian words, for which there is no stemmer here.</remarks>
internal static class FeatureScan
{
    /// <summary>Characters of a text that are looked at: a longer one is no question, and the time of a turn stays bounded.</summary>
    public const int MaxLength = 600;

    /// <summary>The most features a text can have.</summary>
    public const int MaxFeatures = MaxLength * 4;

    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;
    private const char Edge = '\u0002';

    /// <summary>Writes the features of a text, repeated ones repeatedly.</summary>
    /// <param name="features">Room for <see cref="MaxFeatures"/>.</param>
    /// <returns>How many there are.</returns>
    public static int Scan(ReadOnlySpan<char> folded, Span<Feature> features)
    {
        folded = folded[..Math.Min(folded.Length, MaxLength)];
        var count = 0;
        var before = 0UL;
        foreach (var range in folded.Split(' '))
        {
            var word = folded[range];
            if (word.IsEmpty)
            {
                continue;
            }

            var hash = Hash(word);
            if (before != 0)
            {
                features[count++] = Pair(before, hash);
            }

            before = hash;
            count += Word(word, features[count..]);
        }

        return count;
    }

    /// <summary>Writes the features of one word: itself and its runs of letters.</summary>
    /// <returns>How many there are.</returns>
    public static int Word(ReadOnlySpan<char> word, Span<Feature> features)
    {
        features[0] = new Feature(Mix(Hash(word), FeatureKind.Word), FeatureKind.Word);
        return Runs(word, features, 1);
    }

    /// <summary>The feature of two words in a row.</summary>
    public static Feature Pair(ulong first, ulong second) => new(Mix((first * Prime) ^ second, FeatureKind.Pair), FeatureKind.Pair);

    private static int Runs(ReadOnlySpan<char> word, Span<Feature> features, int count)
    {
        var window = (ulong)Edge;
        for (var i = 0; i <= word.Length; i++)
        {
            window = (window << 16) | (i < word.Length ? word[i] : Edge);
            if (i >= 1)
            {
                features[count++] = new Feature(Mix(window & 0xFFFF_FFFF_FFFF, FeatureKind.Three), FeatureKind.Three);
            }

            if (i >= 2)
            {
                features[count++] = new Feature(Mix(window, FeatureKind.Four), FeatureKind.Four);
            }
        }

        return count;
    }

    /// <summary>The hash of a word, for <see cref="Pair"/>; never 0 in practice.</summary>
    public static ulong Hash(ReadOnlySpan<char> word)
    {
        var hash = Basis;
        foreach (var letter in word)
        {
            hash = (hash ^ letter) * Prime;
        }

        return hash;
    }

    private static ulong Mix(ulong value, FeatureKind kind)
    {
        value = (value + (ulong)kind + 1) * 0x9E37_79B9_7F4A_7C15;
        return (value ^ (value >> 29)) | 1;
    }
}
