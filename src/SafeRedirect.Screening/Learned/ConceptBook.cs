using System.Runtime.InteropServices;
using SafeRedirect.Screening.Folding;
using SafeRedirect.Screening.Patterns;

namespace SafeRedirect.Screening.Learned;

/// <summary>Collects the lines of the concept files.</summary>
internal sealed class ConceptBook
{
    /// <summary>The kind of file that holds them.</summary>
    public const string Section = "concepts";

    private const string Before = "before";
    private const string After = "after";

    private readonly Dictionary<string, ushort> _concepts = new(StringComparer.Ordinal);
    private readonly Dictionary<ulong, List<ushort>> _words = [];
    private readonly SortedDictionary<string, (List<string> Before, List<string> After)> _affixes = new(StringComparer.Ordinal);

    /// <summary>Whether a line holds what is written together with words, and no words.</summary>
    public static bool IsAffix(LexiconEntry entry) => entry.List is Before or After;

    /// <summary>Takes a line over: words of one concept, with spaces between; one that ends in * stands for every word that begins so.</summary>
    /// <exception cref="PatternFaultException">A word has no letter, or a beginning is too short, or there are more concepts than can be told apart.</exception>
    public void Add(LexiconEntry entry)
    {
        if (!_affixes.TryGetValue(entry.Language, out var affixes))
        {
            _affixes[entry.Language] = affixes = ([], []);
        }

        if (IsAffix(entry))
        {
            (entry.List == Before ? affixes.Before : affixes.After).AddRange(entry.Pattern.Split(' ').Select(TextFolding.Fold));
            return;
        }

        var concept = Number(entry.List);
        foreach (var range in entry.Pattern.AsSpan().Split(' '))
        {
            AddWord(entry.Language, entry.Pattern.AsSpan()[range], concept);
        }
    }

    private void AddWord(string language, ReadOnlySpan<char> word, ushort concept)
    {
        var isStem = word.EndsWith('*');
        using var folded = TextFolder.Fold(word);
        if (folded.WordCount != 1 || (isStem && folded.Length < ConceptTable.ShortestStem))
        {
            throw new PatternFaultException($"'{word}' is no word, or a beginning of less than {ConceptTable.ShortestStem} letters");
        }

        var key = isStem ? ConceptTable.StemKey(language, folded[0]) : ConceptTable.Key(language, folded[0]);
        ref var concepts = ref CollectionsMarshal.GetValueRefOrAddDefault(_words, key, out _);
        concepts ??= new List<ushort>(1);
        if (concepts.Count < MessageConcepts.MostOfWord && !concepts.Contains(concept))
        {
            concepts.Add(concept);
        }
    }

    /// <summary>The table of all lines.</summary>
    public ConceptTable Build() => ConceptTable.Of(
        _words,
        _affixes.ToDictionary(pair => pair.Key, pair => new Affixes(Longest(pair.Value.Before), Longest(pair.Value.After)), StringComparer.Ordinal));

    private static List<string> Longest(List<string> affixes) => [.. affixes.OrderByDescending(affix => affix.Length).ThenBy(affix => affix, StringComparer.Ordinal)];

    private ushort Number(string concept)
    {
        if (_concepts.TryGetValue(concept, out var number))
        {
            return number;
        }

        if (_concepts.Count == ushort.MaxValue)
        {
            throw new PatternFaultException($"there are more than {ushort.MaxValue} concepts");
        }

        return _concepts[concept] = (ushort)(_concepts.Count + 1);
    }
}
