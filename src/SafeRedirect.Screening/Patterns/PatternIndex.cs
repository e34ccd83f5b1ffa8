using System.Numerics;
using SafeRedirect.Screening.Patterns.Matching;

namespace SafeRedirect.Screening.Patterns;

/// <summary>A group of patterns, each found by a word that every match of it holds. A message is read once, and the work at each word is bounded by the patterns that word can find.</summary>
internal sealed class PatternIndex
{
    private readonly PatternEntry[] entries;

    // The entries that a literal finds: triggers[firstTrigger[literal]] up to triggers[firstTrigger[literal + 1]].
    private readonly int[] firstTrigger;
    private readonly int[] triggers;

    /// <param name="literals">For each entry, the literals that find it.</param>
    /// <param name="literalCount">The number of literals of the vocabulary.</param>
    public PatternIndex(PatternEntry[] entries, int[][] literals, int literalCount)
    {
        this.entries = entries;
        firstTrigger = new int[literalCount + 2];
        foreach (var each in literals)
        {
            foreach (var literal in each)
            {
                firstTrigger[literal + 2]++;
            }
        }

        for (var literal = 1; literal < firstTrigger.Length; literal++)
        {
            firstTrigger[literal] += firstTrigger[literal - 1];
        }

        triggers = new int[firstTrigger[^1]];
        for (var entry = 0; entry < entries.Length; entry++)
        {
            foreach (var literal in literals[entry])
            {
                triggers[firstTrigger[literal + 1]++] = entry;
            }
        }
    }

    /// <summary>Finds every pattern in the message that <paramref name="sink"/> wants.</summary>
    public void Scan<TSink>(MessageWords words, ref TSink sink)
        where TSink : struct, IMatchSink, allows ref struct
    {
        for (var word = 0; word < words.Count; word++)
        {
            foreach (var literal in words[word])
            {
                foreach (var index in triggers.AsSpan(firstTrigger[literal], firstTrigger[literal + 1] - firstTrigger[literal]))
                {
                    ref readonly var entry = ref entries[index];
                    if (sink.Wants(entry.Rule, entry.Weight) && TryMatch(entry, words, word, out var end))
                    {
                        sink.Found(entry.Rule, entry.Weight, word, end);
                    }
                }
            }
        }
    }

    // The pattern may begin at any of the words before the one that found it, as far back as it can hold it.
    private static bool TryMatch(in PatternEntry entry, MessageWords words, int word, out int end)
    {
        var origin = word - entry.Before;
        var here = (1UL << (entry.Before + 1)) - 1;
        if (origin < 0)
        {
            here = here >> -origin << -origin;
        }

        here = entry.Part.Advance(new MatchWindow(words, origin), here);
        end = here == 0 ? 0 : origin + BitOperations.Log2(here);
        return here != 0;
    }
}
