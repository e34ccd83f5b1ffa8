namespace SafeRedirect.Screening.Patterns.Matching;

/// <summary>One of several parts.</summary>
internal sealed class ChoicePart(PatternPart[] options) : PatternPart
{
    public override int MinimumWords { get; } = options.Min(option => option.MinimumWords);

    public override int MaximumWords { get; } = options.Max(option => option.MaximumWords);

    public override ulong Advance(in MatchWindow window, ulong here)
    {
        var next = 0UL;
        foreach (var option in options)
        {
            next |= option.Advance(window, here);
        }

        return next;
    }

    public override void AddFirst(HashSet<int> first)
    {
        foreach (var option in options)
        {
            option.AddFirst(first);
        }
    }

    public override PatternAnchor? Anchor(ReadOnlySpan<int> costs)
    {
        var literals = new HashSet<int>();
        var (before, cost) = (0, 0L);
        foreach (var option in options)
        {
            if (option.Anchor(costs) is not { } anchor)
            {
                return null;
            }

            literals.UnionWith(anchor.Literals);
            before = Math.Max(before, anchor.Before);
            cost += anchor.Cost;
        }

        return new PatternAnchor([.. literals], before, cost);
    }
}
