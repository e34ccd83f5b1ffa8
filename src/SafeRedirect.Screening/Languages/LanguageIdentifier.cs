using SafeRedirect.Screening.Folding;
using SafeRedirect.Screening.Patterns;

namespace SafeRedirect.Screening.Languages;

/// <summary>Tells the language of a message by its script, its words, its letters and, where these do not decide, by which letters follow one another.</summary>
/// <param name="models">The languages.</param>
/// <param name="weights">For each literal, how much it speaks for each language.</param>
internal sealed class LanguageIdentifier(LanguageModel[] models, float[] weights)
{
    private const double OwnLetter = 2;
    private const double UnknownLetter = -2;
    private const double OnlyLanguageOfScript = 1;
    private const double TrigramShare = 0.15;
    private const double Evidence = 0.9;
    private const int LettersRead = 2_000;
    private const int WordsRead = 400;

    /// <returns>ISO 639-1, or <see langword="null"/> when it cannot be told.</returns>
    public string? Identify(string text, MessageWords words)
    {
        if (models.Length == 0 || words.Count == 0)
        {
            return null;
        }

        Span<double> scores = stackalloc double[models.Length];
        scores.Clear();
        AddWords(words, scores);
        var script = AddLetters(text, scores);
        AddScript(script, scores);
        AddTrigrams(words.Text, script, scores);
        return Best(scores);
    }

    private void AddWords(MessageWords words, Span<double> scores)
    {
        for (var word = 0; word < Math.Min(words.Count, WordsRead); word++)
        {
            foreach (var literal in words[word])
            {
                for (var model = 0; model < models.Length; model++)
                {
                    scores[model] += weights[(literal * models.Length) + model];
                }
            }
        }
    }

    // Returns the script that most letters are in.
    private Scripts AddLetters(string text, Span<double> scores)
    {
        Span<int> counts = stackalloc int[32];
        counts.Clear();
        for (var index = 0; index < Math.Min(text.Length, LettersRead); index++)
        {
            var script = ScriptOf.Letter(text[index]);
            counts[(int)script]++;
            if (script == Scripts.None || text[index] < 0x80)
            {
                continue;
            }

            var letter = char.ToLowerInvariant(text[index]);
            for (var model = 0; model < models.Length; model++)
            {
                scores[model] += models[model].OwnLetters.Contains(letter) ? OwnLetter : models[model].Knows(letter) ? 0 : UnknownLetter;
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

    private void AddScript(Scripts script, Span<double> scores)
    {
        var only = -1;
        for (var model = 0; model < models.Length; model++)
        {
            if (models[model].Script == script)
            {
                only = only == -1 ? model : -2;
            }
        }

        if (only >= 0)
        {
            scores[only] += OnlyLanguageOfScript;
        }
    }

    private void AddTrigrams(FoldedText text, Scripts script, Span<double> scores)
    {
        Span<double> sums = stackalloc double[models.Length];
        sums.Clear();
        var characters = text.Characters[..Math.Min(text.Length, LettersRead)];
        var (first, second) = (' ', ' ');
        foreach (var third in characters)
        {
            for (var model = 0; model < models.Length; model++)
            {
                sums[model] += models[model].Script == script ? models[model].Likelihood(first, second, third) : 0;
            }

            (first, second) = third == ' ' ? (' ', ' ') : (second, third);
        }

        var (sum, count) = (0.0, 0);
        for (var model = 0; model < models.Length; model++)
        {
            sum += sums[model];
            count += models[model].Script == script ? 1 : 0;
        }

        for (var model = 0; model < models.Length && count > 1; model++)
        {
            scores[model] += models[model].Script == script ? TrigramShare * (sums[model] - (sum / count)) : 0;
        }
    }

    private string? Best(ReadOnlySpan<double> scores)
    {
        var best = 0;
        for (var model = 1; model < scores.Length; model++)
        {
            best = scores[model] > scores[best] ? model : best;
        }

        return scores[best] >= Evidence ? models[best].Language : null;
    }
}
