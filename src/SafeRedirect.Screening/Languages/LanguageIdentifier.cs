using SafeRedirect.Screening.Folding;
using SafeRedirect.Screening.Patterns;

namespace SafeRedirect.Screening.Languages;

/// <summary>Tells the language of a message by its script, its words, its letters, and which letters follow one another.</summary>
internal sealed class LanguageIdentifier
{
    private const char LastWeighedLetter = '\u07FF';
    private const float OnlyLanguageOfScript = 1;
    private const float TrigramShare = 0.15f;
    private const float Evidence = 0.9f;
    private const int LettersRead = 2_000;
    private const int WordsRead = 400;

    private readonly string[] languages;
    private readonly Scripts[] scripts;

    // Each table holds one number a language for each literal, letter or trigram.
    private readonly float[] words;
    private readonly float[] letters;
    private readonly float[] trigrams;

    /// <param name="words">For each literal, how much it speaks for each language.</param>
    public LanguageIdentifier(LanguageModel[] models, float[] words)
    {
        languages = [.. models.Select(model => model.Language)];
        scripts = [.. models.Select(model => model.Script)];
        this.words = words;
        letters = new float[(LastWeighedLetter + 1) * models.Length];
        for (var letter = '\u0080'; letter <= LastWeighedLetter; letter++)
        {
            for (var model = 0; model < models.Length && char.IsLetter(letter); model++)
            {
                letters[(letter * models.Length) + model] = models[model].Weigh(letter);
            }
        }

        trigrams = TrigramTable(models, scripts);
    }

    /// <returns>ISO 639-1, or <see langword="null"/> when it cannot be told.</returns>
    public string? Identify(string text, MessageWords message)
    {
        if (languages.Length == 0 || message.Count == 0)
        {
            return null;
        }

        Span<float> scores = stackalloc float[languages.Length];
        scores.Clear();
        for (var word = 0; word < Math.Min(message.Count, WordsRead); word++)
        {
            foreach (var literal in message[word])
            {
                Add(words, literal, 1, scores);
            }
        }

        var script = AddLetters(text, scores);
        AddScript(script, scores);
        AddTrigrams(message.Text, script, scores);
        return Best(scores);
    }

    // How much each trigram speaks for a language against the others of its script.
    private static float[] TrigramTable(LanguageModel[] models, Scripts[] scripts)
    {
        var table = new float[Trigrams.Buckets * models.Length];
        for (var trigram = 0; trigram < Trigrams.Buckets; trigram++)
        {
            for (var model = 0; model < models.Length; model++)
            {
                var (sum, count) = (0.0, 0);
                for (var other = 0; other < models.Length; other++)
                {
                    sum += scripts[other] == scripts[model] ? models[other].Likelihood(trigram) : 0;
                    count += scripts[other] == scripts[model] ? 1 : 0;
                }

                table[(trigram * models.Length) + model] = (float)(models[model].Likelihood(trigram) - (sum / count));
            }
        }

        return table;
    }

    private static void Add(float[] table, int row, float share, Span<float> scores)
    {
        var numbers = table.AsSpan(row * scores.Length, scores.Length);
        for (var index = 0; index < scores.Length; index++)
        {
            scores[index] += share * numbers[index];
        }
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
                Add(letters, small, 1, scores);
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
        if (scripts.AsSpan().Count(script) == 1)
        {
            scores[Array.IndexOf(scripts, script)] += OnlyLanguageOfScript;
        }
    }

    private void AddTrigrams(FoldedText text, Scripts script, Span<float> scores)
    {
        Span<float> sums = stackalloc float[languages.Length];
        sums.Clear();
        var trigram = default(Trigrams);
        foreach (var letter in text.Characters[..Math.Min(text.Length, LettersRead)])
        {
            Add(trigrams, trigram.Next(letter), TrigramShare, sums);
        }

        for (var index = 0; index < scores.Length; index++)
        {
            scores[index] += scripts[index] == script ? sums[index] : 0;
        }
    }

    private string? Best(ReadOnlySpan<float> scores)
    {
        var best = 0;
        for (var index = 1; index < scores.Length; index++)
        {
            best = scores[index] > scores[best] ? index : best;
        }

        return scores[best] >= Evidence ? languages[best] : null;
    }
}
