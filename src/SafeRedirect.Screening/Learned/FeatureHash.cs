namespace SafeRedirect.Screening.Learned;

/// <summary>Turns what is seen of a message into 64-bit hashes, each kind of thing into numbers of its own.</summary>
internal static class FeatureHash
{
    // FNV-1a, 64 bits: http://www.isthe.com/chongo/tech/comp/fnv/, read on 2026-11-25.
    public static ulong Of(ReadOnlySpan<char> letters)
    {
        var hash = 14695981039346656037UL;
        foreach (var letter in letters)
        {
            hash = (hash ^ letter) * 1099511628211UL;
        }

        return hash;
    }

    /// <summary>The hash of two things in this order.</summary>
    public static ulong Pair(ulong first, ulong second) => (first * 31) + second;

    /// <summary>The hash of a thing as one of its kind.</summary>
    /// <returns>Never 0, which marks an empty place in a table.</returns>
    public static ulong As(FeatureKind kind, ulong hash)
    {
        var mixed = (hash ^ ((ulong)kind * 0x9E3779B97F4A7C15UL)) * 0xBF58476D1CE4E5B9UL;
        mixed ^= mixed >> 29;
        return mixed == 0 ? 1 : mixed;
    }
}
