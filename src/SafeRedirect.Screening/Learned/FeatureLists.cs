using System.Runtime.InteropServices;
using SafeRedirect.Screening.Folding;

namespace SafeRedirect.Screening.Learned;

/// <summary>The numbered features of many examples: of each first those of its words, then those of what the words stand for.</summary>
internal sealed class FeatureLists
{
    private readonly int[] _features;

    // Two an example: where its words begin and where its concepts do; and the end of all.
    private readonly int[] _starts;

    private FeatureLists(FeatureNumbers numbers, int[] features, int[] starts) => (Numbers, _features, _starts) = (numbers, features, starts);

    /// <summary>The features that have numbers.</summary>
    public FeatureNumbers Numbers { get; }

    /// <summary>How many examples there are.</summary>
    public int Count => _starts.Length / 2;

    /// <summary>The features of an example.</summary>
    public ReadOnlySpan<int> this[int example] => _features.AsSpan(_starts[2 * example].._starts[(2 * example) + 2]);

    /// <summary>The features of an example's words alone.</summary>
    public ReadOnlySpan<int> WordsOf(int example) => _features.AsSpan(_starts[2 * example].._starts[(2 * example) + 1]);

    /// <summary>The features of what an example's words stand for.</summary>
    public ReadOnlySpan<int> ConceptsOf(int example) => _features.AsSpan(_starts[(2 * example) + 1].._starts[(2 * example) + 2]);

    /// <summary>Takes the features of texts.</summary>
    /// <param name="texts">Each with its language.</param>
    public static FeatureLists Of(IReadOnlyList<(string Language, string Text)> texts, ConceptTable table)
    {
        var hashes = new List<ulong>(texts.Count * 64);
        var starts = new int[(2 * texts.Count) + 1];
        for (var example = 0; example < texts.Count; example++)
        {
            starts[(2 * example) + 1] = AddHashes(texts[example].Text, texts[example].Language, table, hashes);
            starts[(2 * example) + 2] = hashes.Count;
        }

        var numbers = FeatureNumbers.Of(CollectionsMarshal.AsSpan(hashes));
        return Numbered(numbers, hashes, starts);
    }

    private static FeatureLists Numbered(FeatureNumbers numbers, List<ulong> hashes, int[] starts)
    {
        var features = new List<int>(hashes.Count);
        var kept = new int[starts.Length];
        for (var part = 0; part < starts.Length - 1; part++)
        {
            for (var at = starts[part]; at < starts[part + 1]; at++)
            {
                if (numbers.Find(hashes[at]) is var number and >= 0)
                {
                    features.Add(number);
                }
            }

            kept[part + 1] = features.Count;
        }

        return new FeatureLists(numbers, [.. features], kept);
    }

    /// <returns>Where the concepts begin.</returns>
    private static int AddHashes(string text, string language, ConceptTable table, List<ulong> hashes)
    {
        using var folded = TextFolder.Fold(text);
        using var concepts = MessageConcepts.Read(folded, table, language);
        var features = new ExampleFeatures(folded, concepts, 0);
        Span<ulong> found = stackalloc ulong[ExampleFeatures.MostOfWord];
        var words = Math.Min(folded.WordCount, ExampleClassifier.Window);
        for (var word = 0; word < words; word++)
        {
            hashes.AddRange(found[..features.OfWord(word, found)]);
        }

        var start = hashes.Count;
        for (var word = 0; word < words; word++)
        {
            hashes.AddRange(found[..features.OfConcepts(word, found)]);
        }

        return start;
    }
}
