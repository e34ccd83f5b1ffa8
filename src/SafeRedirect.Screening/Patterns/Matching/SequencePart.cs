namespace SafeRedirect.Screening.Patterns.Matching;

/// <summary>Parts one after the other.</summary>
internal sealed class SequencePart(PatternPart[] parts) : PatternPart
{
    public override int MinimumWords { get; } = parts.Sum(part => part.MinimumWords);

    public override int MaximumWords { get; } = parts.Sum(part => part.MaximumWords);

    public override ulong Advance(in MatchWindow window, ulong here)
    {
        foreach (var part in parts)
        {
            if (here == 0)
            {
                return 0;
            }

            here = part.Advance(window, here);
        }

        return here;
    }

    public override void AddFirst(HashSet<int> first)
    {
        foreach (var part in parts)
        {
            part.AddFirst(first);
            if (part.MinimumWords > 0)
            {
                return;
            }
        }
    }

    public override PatternAnchor? Anchor(ReadOnlySpan<int> costs)
    {
        PatternAnchor? best = null;
        var before = 0;
        foreach (var part in parts)
        {
            if (part.Anchor(costs) is { } anchor && (best is null || anchor.Cost < best.Cost))
            {
                best = anchor with { Before = before + anchor.Before };
            }

            before += part.MaximumWords;
        }

        return best;
    }
}
