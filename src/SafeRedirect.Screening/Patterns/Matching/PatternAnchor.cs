namespace SafeRedirect.Screening.Patterns.Matching;

/// <summary>Literals one of which is in every match of a part.</summary>
/// <param name="Before">The most words of the part that can stand before such a word.</param>
/// <param name="Cost">How often one of them is expected in messages.</param>
internal sealed record PatternAnchor(int[] Literals, int Before, long Cost)
{
    public static PatternAnchor Of(int[] literals, int before, ReadOnlySpan<int> costs)
    {
        var cost = 0L;
        foreach (var literal in literals)
        {
            cost += costs[literal];
        }

        return new PatternAnchor(literals, before, cost);
    }
}
