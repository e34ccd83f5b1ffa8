namespace SafeRedirect.Screening.Patterns;

/// <summary>One step of a pattern that has been written out: a word of a set, or a gap.</summary>
/// <param name="Set">The set of literals, or <see cref="AnyWords"/>.</param>
/// <param name="IsOptional">The word may be missing.</param>
internal readonly record struct PatternStep(int Set, bool IsOptional)
{
    /// <summary>Up to three other words in the same sentence.</summary>
    public const int AnyWords = -1;

    public bool IsGap => Set == AnyWords;

    /// <summary>A word that must be there.</summary>
    public bool IsRequired => !IsGap && !IsOptional;
}
