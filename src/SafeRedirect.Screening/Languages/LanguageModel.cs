using SafeRedirect.Screening.Folding;

namespace SafeRedirect.Screening.Languages;

/// <summary>What the lines of one language say about how it is written.</summary>
internal sealed class LanguageModel(string language)
{
    // With fewer words than this an unseen letter says nothing.
    private const int EnoughWords = 200;

    // "no" is common in several languages, though far more so in one of them: alone it says little.
    private const double CommonWord = 0.003;

    private readonly HashSet<char> letters = [];
    private readonly int[] scripts = new int[32];
    private int words;

    /// <summary>ISO 639-1.</summary>
    public string Language { get; } = language;

    /// <summary>Letters that only this language of its script uses, lower case.</summary>
    public HashSet<char> OwnLetters { get; } = [];

    /// <summary>How often each word stands in its lines.</summary>
    public FeatureCounts Words { get; } = new(WordNumbers.Buckets, CommonWord);

    /// <summary>How often each group of three letters stands in its lines.</summary>
    public FeatureCounts Trigrams { get; } = new(Languages.Trigrams.Buckets, common: 1);

    /// <summary>The script most of its words are in.</summary>
    public Scripts Script => (Scripts)Array.IndexOf(scripts, scripts.Max());

    /// <summary>Learns from a text as it stands in the file.</summary>
    /// <param name="weight">How often its words count.</param>
    /// <param name="isBeginning">The text is the beginning of a word.</param>
    public void Learn(string text, int weight, bool isBeginning = false)
    {
        foreach (var letter in text)
        {
            if (letter >= '\u0080')
            {
                letters.Add(char.ToLowerInvariant(letter));
            }
        }

        using var folded = TextFolder.Fold(text);
        for (var word = 0; word < folded.WordCount; word++)
        {
            Learn(folded[word], weight, isBeginning && word == folded.WordCount - 1);
        }
    }

    /// <summary>Learns that a word is one of the language, though no line tells how common it is.</summary>
    public void Know(ReadOnlySpan<char> word)
    {
        using var folded = TextFolder.Fold(word);
        if (folded.WordCount == 1)
        {
            Words.AddRare(WordNumbers.Of(folded[0]), ScriptOf.Letter(folded[0][0]));
        }
    }

    /// <summary>How much a letter speaks for the language.</summary>
    public float Weigh(char letter)
    {
        const float Own = 2;
        const float Unknown = -2;
        return OwnLetters.Contains(letter) ? Own : words < EnoughWords || letters.Contains(letter) ? 0 : Unknown;
    }

    private void Learn(ReadOnlySpan<char> word, int weight, bool isBeginning)
    {
        words++;
        var script = ScriptOf.Letter(word[0]);
        scripts[(int)script]++;
        if (!isBeginning)
        {
            Words.Add(WordNumbers.Of(word), script, weight);
        }

        var trigram = default(Trigrams);
        foreach (var letter in word)
        {
            Trigrams.Add(trigram.Next(letter), script, weight);
        }

        if (!isBeginning)
        {
            Trigrams.Add(trigram.Next(' '), script, weight);
        }
    }
}
