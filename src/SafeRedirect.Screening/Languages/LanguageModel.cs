using SafeRedirect.Screening.Folding;

namespace SafeRedirect.Screening.Languages;

/// <summary>What the lines of one language say about how it is written.</summary>
internal sealed class LanguageModel(string language)
{
    // With fewer words than this an unseen letter says nothing.
    private const int EnoughWords = 200;
    private const double Floor = 1e-4;

    private readonly HashSet<char> letters = [];
    private readonly Dictionary<(char, char, char), int> trigrams = [];
    private readonly Dictionary<Scripts, int> scripts = [];
    private int total;
    private int words;

    /// <summary>ISO 639-1.</summary>
    public string Language { get; } = language;

    /// <summary>Letters that only this language of its script uses, lower case.</summary>
    public HashSet<char> OwnLetters { get; } = [];

    /// <summary>The script most of its words are in.</summary>
    public Scripts Script => scripts.Count == 0 ? Scripts.None : scripts.MaxBy(pair => pair.Value).Key;

    /// <summary>Learns from a line as it stands in the file.</summary>
    public void Learn(string line)
    {
        foreach (var letter in line)
        {
            letters.Add(char.ToLowerInvariant(letter));
        }

        foreach (var word in TextFolding.Fold(line).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            words++;
            var script = ScriptOf.Letter(word[0]);
            scripts[script] = scripts.GetValueOrDefault(script) + 1;
            var (first, second) = (' ', ' ');
            foreach (var letter in word)
            {
                Count((first, second, letter));
                (first, second) = (second, letter);
            }

            Count((first, second, ' '));
        }
    }

    /// <summary>The line's letters are all known, or too little was learnt to say.</summary>
    public bool Knows(char letter) => words < EnoughWords || letters.Contains(letter);

    /// <summary>The natural logarithm of how often these letters follow one another.</summary>
    public double Likelihood(char first, char second, char third) =>
        Math.Log((trigrams.GetValueOrDefault((first, second, third)) / (double)Math.Max(total, 1)) + Floor);

    private void Count((char, char, char) trigram)
    {
        trigrams[trigram] = trigrams.GetValueOrDefault(trigram) + 1;
        total++;
    }
}
