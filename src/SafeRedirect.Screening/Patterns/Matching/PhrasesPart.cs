using System.Numerics;

namespace SafeRedirect.Screening.Patterns.Matching;

/// <summary>One of many phrases of two or more words each, found together in a tree of their words.</summary>
internal sealed class PhrasesPart : PatternPart
{
    private readonly int[][] phrases;
    private readonly Dictionary<long, int> edges = [];
    private readonly List<bool> ends = [false];
    private readonly int longest;
    private readonly int shortest;
    private PatternAnchor? anchor;

    public PhrasesPart(int[][] phrases)
    {
        this.phrases = phrases;
        longest = phrases.Max(phrase => phrase.Length);
        shortest = phrases.Min(phrase => phrase.Length);
        foreach (var phrase in phrases)
        {
            var node = 0;
            foreach (var literal in phrase)
            {
                if (!edges.TryGetValue(Key(node, literal), out var next))
                {
                    edges[Key(node, literal)] = next = ends.Count;
                    ends.Add(false);
                }

                node = next;
            }

            ends[node] = true;
        }
    }

    public override int MinimumWords => shortest;

    public override int MaximumWords => longest;

    public override ulong Advance(in MatchWindow window, ulong here)
    {
        var next = 0UL;
        for (var rest = here; rest != 0; rest &= rest - 1)
        {
            next |= Walk(window, BitOperations.TrailingZeroCount(rest), 0);
        }

        return next;
    }

    public override void AddFirst(HashSet<int> first)
    {
        foreach (var phrase in phrases)
        {
            first.Add(phrase[0]);
        }
    }

    // Which word finds a phrase is chosen once: many patterns ask, and choosing anew would change little.
    public override PatternAnchor Anchor(ReadOnlySpan<int> costs)
    {
        anchor ??= Choose(costs);
        return PatternAnchor.Of(anchor.Literals, anchor.Before, costs);
    }

    private PatternAnchor Choose(ReadOnlySpan<int> costs)
    {
        var literals = new HashSet<int>();
        var before = 0;
        foreach (var phrase in phrases)
        {
            var rarest = 0;
            for (var word = 1; word < phrase.Length; word++)
            {
                rarest = costs[phrase[word]] < costs[phrase[rarest]] ? word : rarest;
            }

            before = Math.Max(before, rarest);
            literals.Add(phrase[rarest]);
        }

        return PatternAnchor.Of([.. literals], before, costs);
    }

    // No deeper than the longest phrase.
    private ulong Walk(in MatchWindow window, int position, int node)
    {
        var next = 0UL;
        foreach (var literal in window[position])
        {
            if (edges.TryGetValue(Key(node, literal), out var child))
            {
                next |= (ends[child] ? 1UL << (position + 1) : 0) | Walk(window, position + 1, child);
            }
        }

        return next;
    }

    private static long Key(int node, int literal) => ((long)node << 32) | (uint)literal;
}
