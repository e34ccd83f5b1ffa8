using System.Numerics;

namespace SafeRedirect.Screening.Patterns.Matching;

/// <summary>One word of a set.</summary>
/// <param name="literals">In ascending order.</param>
internal sealed class WordPart(int[] literals) : PatternPart
{
    public override int MinimumWords => 1;

    public override int MaximumWords => 1;

    public ReadOnlySpan<int> Literals => literals;

    public override ulong Advance(in MatchWindow window, ulong here)
    {
        var next = 0UL;
        for (var rest = here; rest != 0; rest &= rest - 1)
        {
            var position = BitOperations.TrailingZeroCount(rest);
            if (Contains(window[position]))
            {
                next |= 1UL << (position + 1);
            }
        }

        return next;
    }

    public override void AddFirst(HashSet<int> first) => first.UnionWith(literals);

    public override PatternAnchor Anchor(ReadOnlySpan<int> costs) => PatternAnchor.Of(literals, 0, costs);

    private bool Contains(ReadOnlySpan<int> word)
    {
        foreach (var literal in word)
        {
            if (literals.Length == 1 ? literals[0] == literal : literals.AsSpan().BinarySearch(literal) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
