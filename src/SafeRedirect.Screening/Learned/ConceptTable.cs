namespace SafeRedirect.Screening.Learned;

/// <summary>What the words of each language stand for: "hits", "ضربني" and "б'є" for the same. Immutable.</summary>
internal sealed class ConceptTable
{
    /// <summary>A beginning of a word with fewer letters would stand for too much.</summary>
    public const int ShortestStem = 4;

    private const int CountBits = 3;
    private const int MostCount = (1 << CountBits) - 1;

    private readonly ulong[] _keys;
    private readonly int[] _places;
    private readonly ushort[] _concepts;
    private readonly IReadOnlyDictionary<string, Affixes> _affixes;
    private readonly Dictionary<string, ConceptReader> _readers;

    private ConceptTable(ulong[] keys, int[] places, ushort[] concepts, IReadOnlyDictionary<string, Affixes> affixes)
    {
        (_keys, _places, _concepts, _affixes) = (keys, places, concepts, affixes);
        _readers = affixes.ToDictionary(pair => pair.Key, pair => new ConceptReader(this, [pair.Key], pair.Value), StringComparer.Ordinal);
        Unknown = new ConceptReader(this, [.. affixes.Keys], new Affixes([], []));
    }

    private ConceptReader Unknown { get; }

    /// <summary>Builds a table.</summary>
    /// <param name="words">The concepts of each word by its key, <see cref="Key"/> or <see cref="StemKey"/>; at most <see cref="MessageConcepts.MostOfWord"/>.</param>
    /// <param name="affixes">What may stand before or after a word, by language.</param>
    public static ConceptTable Of(IReadOnlyDictionary<ulong, List<ushort>> words, IReadOnlyDictionary<string, Affixes> affixes)
    {
        var size = 16;
        while (size < words.Count * 2)
        {
            size *= 2;
        }

        var (keys, places, concepts) = (new ulong[size], new int[size], new List<ushort>());
        foreach (var (key, of) in words)
        {
            var slot = (int)key & (size - 1);
            while (keys[slot] != 0)
            {
                slot = (slot + 1) & (size - 1);
            }

            // A place says where the concepts stand and how many there are.
            (keys[slot], places[slot]) = (key, (concepts.Count << CountBits) + of.Count);
            concepts.AddRange(of);
        }

        return new ConceptTable(keys, places, [.. concepts], affixes);
    }

    public static ConceptTable Read(LearnedReader reader)
    {
        var (keys, places, concepts) = (reader.ReadArray<ulong>(), reader.ReadArray<int>(), reader.ReadArray<ushort>());
        var affixes = reader.ReadTexts().ToDictionary(language => language, _ => new Affixes(reader.ReadTexts(), reader.ReadTexts()), StringComparer.Ordinal);
        var isSound = keys.Length == places.Length && System.Numerics.BitOperations.IsPow2(keys.Length) && keys.Contains(0UL)
            && places.All(place => place >= 0 && (place & MostCount) <= MessageConcepts.MostOfWord && (place >> CountBits) + (place & MostCount) <= concepts.Length);
        return isSound ? new ConceptTable(keys, places, concepts, affixes) : throw new InvalidDataException("The table of concepts is damaged.");
    }

    public void Write(LearnedWriter writer)
    {
        writer.Write(_keys);
        writer.Write(_places);
        writer.Write(_concepts);
        writer.Write([.. _affixes.Keys]);
        foreach (var affixes in _affixes.Values)
        {
            writer.Write(affixes.Before);
            writer.Write(affixes.After);
        }
    }

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
                var count = _places[slot] & MostCount;
                _concepts.AsSpan(_places[slot] >> CountBits, count).CopyTo(concepts);
                return count;
            }
        }

        return 0;
    }
}
