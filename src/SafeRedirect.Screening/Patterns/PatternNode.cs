namespace SafeRedirect.Screening.Patterns;

/// <summary>A pattern as it is written: docs/content/format.md.</summary>
internal abstract record PatternNode
{
    private PatternNode()
    {
    }

    /// <summary>One folded word, or the beginning of one.</summary>
    public sealed record Word(string Text, bool IsPrefix) : PatternNode;

    /// <summary>One after the other.</summary>
    public sealed record Sequence(IReadOnlyList<PatternNode> Parts) : PatternNode;

    /// <summary>One of several.</summary>
    public sealed record Choice(IReadOnlyList<PatternNode> Options) : PatternNode;

    /// <summary>May be missing.</summary>
    public sealed record Optional(PatternNode Part) : PatternNode;

    /// <summary>Up to three other words in the same sentence.</summary>
    public sealed record Gap : PatternNode;
}
