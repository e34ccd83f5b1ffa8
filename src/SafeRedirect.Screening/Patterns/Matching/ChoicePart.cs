namespace SafeRedirect.Screening.Patterns.Matching;

/// <summary>One of several parts.</summary>
internal sealed class ChoicePart(PatternPart[] options) : PatternPart
{
    private PatternAnchor? anchor;

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
        anchor ??= Choose(costs);
        return anchor is null ? null : PatternAnchor.Of(anchor.Literals, anchor.Before, costs);
    }

    // Every option has to be found, so the literals of all of them are needed.
    private PatternAnchor? Choose(ReadOnlySpan<int> costs)
    {
        var literals = new HashSet<int>();
        var before = 0;
        foreach (var option in options)
        {
            if (option.Anchor(costs) is not { } part)
            {
                return null;
            }

            literals.UnionWith(part.Literals);
            before = Math.Max(before, part.Before);
        }

        return PatternAnchor.Of([.. literals], before, costs);
    }
}
