using System.Runtime.InteropServices;
using SafeRedirect.Screening.Folding;

namespace SafeRedirect.Screening.Learned;

/// <summary>Builds the table of concepts word by word.</summary>
internal sealed class ConceptTableBuilder
{
    private readonly Dictionary<string, ushort> _concepts = new(StringComparer.Ordinal);
    private readonly Dictionary<ulong, List<ushort>> _words = [];
    private readonly SortedDictionary<string, (List<string> Before, List<string> After)> _affixes = new(StringComparer.Ordinal);

    /// <summary>Adds what a language writes together with its words.</summary>
    public void AddAffixes(string language, string affixes, bool isBefore)
    {
        var (before, after) = AffixesOf(language);
        (isBefore ? before : after).AddRange(affixes.Split(' ').Select(TextFolding.Fold));
    }

    /// <summary>Adds words of a concept.</summary>
    /// <param name="words">With spaces between; one that ends in * stands for every word that begins so.</param>
    public void AddWords(string language, string concept, string words)
    {
        AffixesOf(language);
        var number = Number(concept);
        foreach (var range in words.AsSpan().Split(' '))
        {
            Add(language, words.AsSpan()[range], number);
        }
    }

    public ConceptTable Build() => ConceptTable.Of(
        _words,
        _affixes.ToDictionary(pair => pair.Key, pair => new Affixes(Longest(pair.Value.Before), Longest(pair.Value.After)), StringComparer.Ordinal));

    private static List<string> Longest(List<string> affixes) => [.. affixes.OrderByDescending(affix => affix.Length).ThenBy(affix => affix, StringComparer.Ordinal)];

    private void Add(string language, ReadOnlySpan<char> word, ushort concept)
    {
        using var folded = TextFolder.Fold(word);
        if (folded.WordCount == 0)
        {
            return; // nothing but signs that do not count
        }

        var key = word.EndsWith('*') ? ConceptTable.StemKey(language, folded[0]) : ConceptTable.Key(language, folded[0]);
        ref var concepts = ref CollectionsMarshal.GetValueRefOrAddDefault(_words, key, out _);
        concepts ??= new List<ushort>(1);
        if (concepts.Count < MessageConcepts.MostOfWord && !concepts.Contains(concept))
        {
            concepts.Add(concept);
        }
    }

    private (List<string> Before, List<string> After) AffixesOf(string language)
    {
        if (!_affixes.TryGetValue(language, out var affixes))
        {
            _affixes[language] = affixes = ([], []);
        }

        return affixes;
    }

    // Nobody writes sixty thousand concepts; what is beyond shares a number, which only blurs it.
    private ushort Number(string concept)
    {
        if (!_concepts.TryGetValue(concept, out var number))
        {
            _concepts[concept] = number = (ushort)Math.Min(_concepts.Count + 1, ushort.MaxValue);
        }

        return number;
    }
}
