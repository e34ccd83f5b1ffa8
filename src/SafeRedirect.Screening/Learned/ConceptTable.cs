namespace SafeRedirect.Screening.Learned;

/// <summary>What the words of each language stand for: "hits", "ضربني" and "б'є" for the same. Immutable.</summary>
internal sealed class ConceptTable
{
    /// <summary>A beginning of a word with fewer letters would stand for too much.</summary>
    public const int ShortestStem = 4;

    private readonly ulong[] _keys;
    private readonly int[] _places;
    private readonly ushort[] _concepts;
    private readonly Dictionary<string, ConceptReader> _readers;

    /// <param name="words">The concepts of each word by its key, <see cref="Key"/>.</param>
    /// <param name="affixes">What may stand before or after a word, by language.</param>
    public ConceptTable(IReadOnlyDictionary<ulong, IReadOnlyCollection<ushort>> words, IReadOnlyDictionary<string, Affixes> affixes)
    {
        var size = 16;
        while (size < words.Count * 2)
        {
            size *= 2;
        }

        (_keys, _places) = (new ulong[size], new int[size]);
        var concepts = new List<ushort>();
        foreach (var (key, of) in words)
        {
            var slot = (int)key & (size - 1);
            while (_keys[slot] != 0)
            {
                slot = (slot + 1) & (size - 1);
            }

            // A place says where the concepts stand and how many there are, which is at most four.
            (_keys[slot], _places[slot]) = (key, (concepts.Count * 8) + of.Count);
            concepts.AddRange(of);
        }

        _concepts = [.. concepts];
        _readers = affixes.ToDictionary(pair => pair.Key, pair => new ConceptReader(this, [pair.Key], pair.Value), StringComparer.Ordinal);
        Unknown = new ConceptReader(this, [.. affixes.Keys], new Affixes([], []));
    }

    private ConceptReader Unknown { get; }

    /// <summary>The key of a folded word in a language.</summary>
    public static ulong Key(string language, ReadOnlySpan<char> word) => FeatureHash.As(FeatureKind.Known, FeatureHash.Pair(FeatureHash.Of(language), FeatureHash.Of(word)));

    /// <summary>The key of the beginning of folded words in a language.</summary>
    public static ulong StemKey(string language, ReadOnlySpan<char> stem) => FeatureHash.As(FeatureKind.Stem, FeatureHash.Pair(FeatureHash.Of(language), FeatureHash.Of(stem)));

    /// <summary>Looks up words of a language; of every language when it is not known.</summary>
    public ConceptReader For(string? language) => language is not null && _readers.TryGetValue(language, out var reader) ? reader : Unknown;

    /// <summary>Writes the concepts of a word.</summary>
    /// <returns>How many there are.</returns>
    public int Find(ulong key, Span<ushort> concepts)
    {
        for (var slot = (int)key & (_keys.Length - 1); _keys[slot] != 0; slot = (slot + 1) & (_keys.Length - 1))
        {
            if (_keys[slot] == key)
            {
                var count = _places[slot] & 7;
                _concepts.AsSpan(_places[slot] >> 3, count).CopyTo(concepts);
                return count;
            }
        }

        return 0;
    }
}
