using SafeRedirect.Screening.Folding;
using SafeRedirect.Screening.Learned;

namespace SafeRedirect.Screening.Languages;

/// <summary>Tells the language of a message by its script, its words, its letters, and which letters follow one another.</summary>
internal sealed class LanguageIdentifier
{
    private const char LastWeighedLetter = '\u07FF';
    private const float OnlyLanguageOfScript = 1;
    private const float TrigramShare = 0.25f;
    private const float UnknownWord = -0.3f;
    private const int TellingWord = 3;
    private const double WordFloor = 5e-6;
    private const double TrigramFloor = 2e-4;
    private const float Evidence = 0;
    private const float Lead = 0.4f;
    // In Latin letters a word alone may be shared ("urgent"), and words that no line holds may be a name: both need to be clearer.
    private const float LeadOfOne = 1.6f;
    // The letters of a word that no line holds are all there is to go by.
    private const float UnknownTrigramShare = 0.5f;
    // Those who write a language in a second script are fewer than those who write another language in it.
    private const float SecondScript = -1.2f;
    private const int LettersRead = 2_000;
    private const int WordsRead = 400;

    private readonly string[] languages;
    private readonly Scripts[] scripts;

    // One number a language for each letter.
    private readonly float[] letters;
    private readonly FeatureWeights words;
    private readonly FeatureWeights trigrams;

    public LanguageIdentifier(LanguageModel[] models)
    {
        languages = [.. models.Select(model => model.Language)];
        scripts = [.. models.Select(model => model.Script)];
        letters = new float[(LastWeighedLetter + 1) * models.Length];
        for (var letter = '\u0080'; letter <= LastWeighedLetter; letter++)
        {
            for (var model = 0; model < models.Length && char.IsLetter(letter); model++)
            {
                letters[(letter * models.Length) + model] = models[model].Weigh(letter);
            }
        }

        words = new FeatureWeights([.. models.Select(model => model.Words)], WordNumbers.Buckets, WordFloor);
        trigrams = new FeatureWeights([.. models.Select(model => model.Trigrams)], Trigrams.Buckets, TrigramFloor);
    }

    private LanguageIdentifier(string[] languages, Scripts[] scripts, float[] letters, FeatureWeights words, FeatureWeights trigrams) =>
        (this.languages, this.scripts, this.letters, this.words, this.trigrams) = (languages, scripts, letters, words, trigrams);

    public static LanguageIdentifier Read(LearnedReader reader)
    {
        var (languages, scripts, letters) = (reader.ReadTexts(), reader.ReadArray<int>(), reader.ReadArray<float>());
        var isSound = scripts.Length == languages.Length && letters.Length == (LastWeighedLetter + 1) * languages.Length;
        return isSound
            ? new LanguageIdentifier(languages, [.. scripts.Select(script => (Scripts)script)], letters, FeatureWeights.Read(reader, WordNumbers.Buckets, languages.Length), FeatureWeights.Read(reader, Trigrams.Buckets, languages.Length))
            : throw new InvalidDataException("The languages are damaged.");
    }

    public void Write(LearnedWriter writer)
    {
        writer.Write(languages);
        writer.Write(scripts.Select(script => (int)script).ToArray());
        writer.Write(letters);
        words.Write(writer);
        trigrams.Write(writer);
    }

    /// <returns>ISO 639-1, or <see langword="null"/> when it cannot be told.</returns>
    public string? Identify(string text, FoldedText folded)
    {
        if (languages.Length == 0 || folded.WordCount == 0)
        {
            return null;
        }

        Span<float> scores = stackalloc float[languages.Length];
        scores.Clear();
        var script = AddLetters(text, scores);
        if (script is not (Scripts.Latin or Scripts.Cyrillic or Scripts.Arabic) && !scripts.Contains(script))
        {
            return null; // nobody writes one of the languages in it
        }

        if (script == Scripts.Latin && folded.Length < TellingWord)
        {
            return null; // "no" and "ok" are words of many languages
        }

        AddScript(script, scores);
        var isKnown = false;
        for (var word = 0; word < Math.Min(folded.WordCount, WordsRead); word++)
        {
            isKnown |= AddWord(folded[word], scores);
        }

        return Best(scores, script != Scripts.Latin || (isKnown && folded.WordCount > 1) ? Lead : LeadOfOne);
    }

    private static void Add(float[] table, int row, Span<float> scores)
    {
        var numbers = table.AsSpan(row * scores.Length, scores.Length);
        for (var index = 0; index < scores.Length; index++)
        {
            scores[index] += numbers[index];
        }
    }

    // Returns whether the word stands in a line.
    private bool AddWord(ReadOnlySpan<char> word, Span<float> scores)
    {
        var isKnown = words.Add(WordNumbers.Of(word), 1, scores);
        var part = isKnown ? TrigramShare : UnknownTrigramShare;
        if (!isKnown && word.Length >= TellingWord)
        {
            foreach (ref var score in scores)
            {
                score += UnknownWord;
            }
        }

        var trigram = default(Trigrams);
        foreach (var letter in word[..Math.Min(word.Length, LettersRead)])
        {
            trigrams.Add(trigram.Next(letter), part, scores);
        }

        trigrams.Add(trigram.Next(' '), part, scores);
        return isKnown;
    }

    // Returns the script that most letters are in.
    private Scripts AddLetters(string text, Span<float> scores)
    {
        Span<int> counts = stackalloc int[32];
        counts.Clear();
        foreach (var letter in text.AsSpan(0, Math.Min(text.Length, LettersRead)))
        {
            counts[(int)ScriptOf.Letter(letter)]++;
            // The small form of a few letters (U+023A, U+023E) lies far behind the last weighed one.
            if (letter >= '\u0080' && char.ToLowerInvariant(letter) is var small and <= LastWeighedLetter)
            {
                Add(letters, small, scores);
            }
        }

        counts[0] = 0;
        var most = 0;
        for (var script = 1; script < counts.Length; script++)
        {
            most = counts[script] > counts[most] ? script : most;
        }

        return (Scripts)most;
    }

    private void AddScript(Scripts script, Span<float> scores)
    {
        for (var index = 0; index < scores.Length; index++)
        {
            scores[index] += scripts[index] != script ? SecondScript : scripts.AsSpan().Count(script) == 1 ? OnlyLanguageOfScript : 0;
        }
    }

    private string? Best(ReadOnlySpan<float> scores, float lead)
    {
        var best = 0;
        for (var index = 1; index < scores.Length; index++)
        {
            best = scores[index] > scores[best] ? index : best;
        }

        var next = float.NegativeInfinity;
        for (var index = 0; index < scores.Length; index++)
        {
            next = index == best ? next : Math.Max(next, scores[index]);
        }

        return scores[best] > Evidence && scores[best] - next >= lead ? languages[best] : null;
    }
}
