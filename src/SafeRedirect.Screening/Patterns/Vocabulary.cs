using System.Runtime.InteropServices;

namespace SafeRedirect.Screening.Patterns;

/// <summary>Every word and beginning of a word in the patterns ("literals"), in one tree of letters shared by all languages.</summary>
internal sealed class Vocabulary
{
    /// <summary>The most literals that one word of a message is taken for.</summary>
    public const int MaximumMatches = 24;

    private readonly Dictionary<long, int> edges = new(1 << 14);
    private readonly List<int> exact = [-1];
    private readonly List<int> prefix = [-1];
    private readonly List<int> lengths = [];
    private readonly Dictionary<string, int> words = [];
    private readonly Dictionary<string, int> prefixes = [];

    /// <summary>The number of literals.</summary>
    public int Count => lengths.Count;

    /// <summary>The number of letters of a literal.</summary>
    public int LengthOf(int literal) => lengths[literal];

    /// <summary>The literal of a word; it is added when it is new.</summary>
    public int Add(string word, bool isPrefix)
    {
        ref var literal = ref CollectionsMarshal.GetValueRefOrAddDefault(isPrefix ? prefixes : words, word, out var isKnown);
        if (!isKnown)
        {
            literal = Plant(word, isPrefix ? prefix : exact);
        }

        return literal;
    }
    /// <summary>Adds the literals that <paramref name="word"/> matches to <paramref name="literals"/>.</summary>
    /// <returns>The new number of literals.</returns>
    public int Find(ReadOnlySpan<char> word, Span<int> literals, int count)
    {
        var node = 0;
        foreach (var letter in word)
        {
            if (!edges.TryGetValue(Key(node, letter), out node))
            {
                return count;
            }

            if (prefix[node] >= 0)
            {
                count = AddTo(literals, count, prefix[node]);
            }
        }

        return exact[node] >= 0 ? AddTo(literals, count, exact[node]) : count;
    }

    private int Plant(string word, List<int> ends)
    {
        var node = 0;
        foreach (var letter in word)
        {
            ref var next = ref CollectionsMarshal.GetValueRefOrAddDefault(edges, Key(node, letter), out var exists);
            if (!exists)
            {
                next = exact.Count;
                exact.Add(-1);
                prefix.Add(-1);
            }

            node = next;
        }

        ends[node] = Count;
        lengths.Add(word.Length);
        return ends[node];
    }

    private static int AddTo(Span<int> literals, int count, int literal)
    {
        if (count < literals.Length && !literals[..count].Contains(literal))
        {
            literals[count++] = literal;
        }

        return count;
    }

    private static long Key(int node, char letter) => ((long)node << 16) | letter;
}
