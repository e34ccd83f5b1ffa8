namespace SafeRedirect.Screening.Languages;

/// <summary>Gives each word the number of a bucket that it shares with few others.</summary>
internal static class WordNumbers
{
    public const int Buckets = 1 << 20;
    private const uint Prime = 16777619;
    private const uint Basis = 2166136261;
    private const uint Spread = 2654435761;
    private const int Shift = 12;

    /// <summary>The bucket of a folded word.</summary>
    public static int Of(ReadOnlySpan<char> word)
    {
        var hash = Basis;
        foreach (var letter in word)
        {
            hash = (hash ^ letter) * Prime;
        }

        return (int)((hash * Spread) >> Shift);
    }
}
