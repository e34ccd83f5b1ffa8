using SafeRedirect.Screening.Folding;

namespace SafeRedirect.Screening.Languages;

/// <summary>What the lines of one language say about how it is written.</summary>
internal sealed class LanguageModel(string language)
{
    // With fewer words than this an unseen letter says nothing.
    private const int EnoughWords = 200;

    private readonly HashSet<char> letters = [];
    private readonly int[] scripts = new int[32];
    private readonly int[] trigrams = new int[Trigrams.Buckets];
    private int total;
    private int words;

    /// <summary>ISO 639-1.</summary>
    public string Language { get; } = language;

    /// <summary>Letters that only this language of its script uses, lower case.</summary>
    public HashSet<char> OwnLetters { get; } = [];

    /// <summary>The script most of its words are in.</summary>
    public Scripts Script => (Scripts)Array.IndexOf(scripts, scripts.Max());

    /// <summary>Learns from a word as it stands in the file.</summary>
    public void Learn(string word)
    {
        foreach (var letter in word)
        {
            letters.Add(char.ToLowerInvariant(letter));
        }

        foreach (var folded in TextFolding.Fold(word).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            words++;
            scripts[(int)ScriptOf.Letter(folded[0])]++;
            var trigram = default(Trigrams);
            foreach (var letter in folded)
            {
                trigrams[trigram.Next(letter)]++;
            }

            trigrams[trigram.Next(' ')]++;
            total += folded.Length + 1;
        }
    }

    /// <summary>How much a letter speaks for the language.</summary>
    public float Weigh(char letter)
    {
        const float Own = 2;
        const float Unknown = -2;
        return OwnLetters.Contains(letter) ? Own : words < EnoughWords || letters.Contains(letter) ? 0 : Unknown;
    }

    /// <summary>The natural logarithm of how often a group of three letters stands in the language.</summary>
    public double Likelihood(int trigram)
    {
        const double Floor = 1e-4;
        return Math.Log((trigrams[trigram] / (double)Math.Max(total, 1)) + Floor);
    }
}
