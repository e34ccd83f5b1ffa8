using System.Numerics;

namespace SafeRedirect.Screening.Patterns.Matching;

/// <summary>Up to three other words in the same sentence.</summary>
internal sealed class GapPart : PatternPart
{
    private const int Words = 3;

    private GapPart()
    {
    }

    public static GapPart Instance { get; } = new();

    public override int MinimumWords => 0;

    public override int MaximumWords => Words;

    public override ulong Advance(in MatchWindow window, ulong here)
    {
        var reached = here;
        for (var skipped = 0; skipped < Words && here != 0; skipped++)
        {
            var next = 0UL;
            for (var rest = here; rest != 0; rest &= rest - 1)
            {
                var position = BitOperations.TrailingZeroCount(rest);
                next |= window.IsInSentence(position) ? 1UL << (position + 1) : 0;
            }

            here = next;
            reached |= next;
        }

        return reached;
    }

    public override void AddFirst(HashSet<int> first)
    {
    }

    public override PatternAnchor? Anchor(ReadOnlySpan<int> costs) => null;
}
