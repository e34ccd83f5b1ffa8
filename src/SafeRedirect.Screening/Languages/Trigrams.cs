namespace SafeRedirect.Screening.Languages;

/// <summary>Walks over the groups of three letters of folded words, each by the number of a bucket that it shares with few others.</summary>
internal struct Trigrams
{
    public const int Buckets = 1 << 15;
    private const uint Prime = 2654435761;
    private const int Shift = 17;
    private uint before;

    /// <summary>Goes on by one letter, a space ending a word.</summary>
    /// <returns>The bucket of the letter and the two before it.</returns>
    public int Next(char letter)
    {
        var bucket = (int)((((before << 11) ^ letter) * Prime) >> Shift);
        before = letter == ' ' ? 0 : ((before << 11) | letter) & 0x3FFFFF;
        return bucket;
    }
}
