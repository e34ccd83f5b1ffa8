namespace SafeRedirect.Screening.Patterns.Matching;

/// <summary>A part of a compiled pattern.</summary>
internal abstract class PatternPart
{
    /// <summary>The fewest words it takes.</summary>
    public abstract int MinimumWords { get; }

    /// <summary>The most words it takes.</summary>
    public abstract int MaximumWords { get; }

    /// <summary>From the positions where it may begin to the positions right after it.</summary>
    public abstract ulong Advance(in MatchWindow window, ulong here);

    /// <summary>Adds the literals that it may begin with.</summary>
    public abstract void AddFirst(HashSet<int> first);

    /// <summary>The literals by which the part is best found, one of which is in every match.</summary>
    /// <param name="costs">For each literal, how often it is expected in messages.</param>
    /// <returns><see langword="null"/> when the part can match without a word.</returns>
    public abstract PatternAnchor? Anchor(ReadOnlySpan<int> costs);
}
