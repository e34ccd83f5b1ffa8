using SafeRedirect.Content.Loading.Files;
using SafeRedirect.Content.Loading.Texts;

namespace SafeRedirect.Content.Loading.Lint;

/// <summary>Holds the texts of one file against the rules of writing of its language: docs/content/rules.md.</summary>
internal sealed class TextLint(LoadScope scope, WordScan scan)
{
    /// <summary>Groups of scripts that answer danger and disclosures: read in the worst moment, on a phone that others may hold.</summary>
    private static readonly HashSet<string> SensitiveScripts = new(["child", "conduct", "disclosure", "emergency", "identifier"], StringComparer.Ordinal);

    /// <summary>The questions that are asked by button: neither is about what happened.</summary>
    private static readonly HashSet<string> AskedByButton = new(["conduct.office", "emergency.refer", "identifier.next"], StringComparer.Ordinal);

    /// <summary>Fewer words than this are judged by their longest sentence only: a measure of readability says nothing about them.</summary>
    private const int FewestWords = 60;

    private FaultList Findings => scope.Findings;

    /// <summary>Notes every breach of a rule.</summary>
    public void Check(TextFile file, Style style)
    {
        var read = new List<ScannedText>();
        foreach (var (key, text) in file.Texts)
        {
            var scanned = ScannedText.Of(text, scan);
            Check(file.File, key, scanned, style);
            if (key is not ("title" or "label"))
            {
                read.Add(scanned);
            }
        }

        foreach (var text in file.Asked)
        {
            CheckTitles(text, scan.Of(text.Value), style);
        }

        if (file.File.Kind is not (TextKind.Words or TextKind.Service) && read.Sum(text => text.Words.Count) >= FewestWords && style.Reading.Judge(read) is { } verdict)
        {
            Add("readability", read[0].Text, 0, verdict, "Use shorter sentences and everyday words");
        }
    }

    private void Check(ReviewedFile file, string key, ScannedText scanned, Style style)
    {
        var (text, words) = (scanned.Text, scanned.Words);
        var allowed = style.Allowed.Find(words);
        void Look(PhraseSet phrases, string rule, string what, string mend)
        {
            foreach (var (phrase, first, count) in phrases.Find(words))
            {
                if (!allowed.Any(right => right.First < first + count && first < right.First + right.Count))
                {
                    Add(rule, text, words[first].Start, $"{what}: {phrase}", mend);
                }
            }
        }

        Look(style.Promise, "promise", "this promises something", "Say what people can do or ask for, not what comes of it");
        Look(style.Blame, "blame", "this can sound like blame", "Say what helps now");
        if (IsSensitive(file, key))
        {
            Look(style.Harm, "harm", "this names a kind of harm on a phone that others may hold", "Say it without the subject: safe ways, people who help, what you wrote");
        }

        if (file.Kind == TextKind.Consent)
        {
            Look(style.Vague, "vague", "this leaves the purpose open", "Say plainly what is done and what is not");
        }

        if (file.Kind == TextKind.Consent || (file.Kind == TextKind.Script && SensitiveScripts.Contains(file.Group)))
        {
            Look(style.Asks, "asks", "this asks what happened", "Ask nothing about it; say where it can be told safely");
        }

        CheckQuestions(file, key, text);
        CheckTitles(text, words, style);
        CheckAbbreviations(text, style);
        CheckSentences(scanned, style);
    }

    private static bool IsSensitive(ReviewedFile file, string key) => file.Kind switch
    {
        TextKind.Script => SensitiveScripts.Contains(file.Group) || file.Group is "choice" or "consent" or "pinned" or "people",
        TextKind.Consent => true,
        TextKind.Words => !key.EndsWith(".address", StringComparison.Ordinal),
        _ => false,
    };

    private void CheckQuestions(ReviewedFile file, string key, PlacedText text)
    {
        if (file.Kind != TextKind.Script || !SensitiveScripts.Contains(file.Group) || AskedByButton.Contains(key))
        {
            return;
        }

        var mark = text.Value.AsSpan().IndexOfAny('?', '\u061F');
        if (mark >= 0)
        {
            Add("asks", text, mark, "a reply to danger or a disclosure asks a question", "Say what people can do; choices are offered as buttons");
        }
    }

    private void CheckTitles(PlacedText text, List<Word> words, Style style)
    {
        foreach (var (title, first, count) in style.Titles.Find(words))
        {
            var next = first + count;
            if (next < words.Count && IsName(text.Value[words[next].Start]) && words[next].Start - (words[next - 1].Start + words[next - 1].Length) <= 2)
            {
                Add("private", text, words[first].Start, $"a person seems to be named after {title}", "Write the role or the team, never a name");
            }
        }

        var at = text.Value.IndexOf('@', StringComparison.Ordinal);
        if (at >= 0)
        {
            Add("private", text, at, "an e-mail address or account name stands in the text", "Lead to a team, a hotline or an office");
        }
    }

    /// <summary>A capital letter; scripts without capitals have none, so there the title alone decides.</summary>
    private static bool IsName(char first) => char.IsUpper(first) || (char.IsLetter(first) && char.ToUpperInvariant(first) == first && char.ToLowerInvariant(first) == first);

    private void CheckAbbreviations(PlacedText text, Style style)
    {
        var value = text.Value;
        for (var i = 0; i < value.Length;)
        {
            var end = i;
            while (end < value.Length && (char.IsLetterOrDigit(value[end]) || (value[end] == '.' && end > i)))
            {
                end++;
            }

            if (end > i && IsAbbreviation(value, i, end, style.Abbreviations))
            {
                Add("abbreviation", text, i, $"an abbreviation: {value[i..end]}", "Write the words out");
            }

            i = Math.Max(end, i + 1);
        }
    }

    private static bool IsAbbreviation(string text, int start, int end, IReadOnlySet<string> known)
    {
        var word = text[start..end].ToLowerInvariant();
        if (known.Contains(word.TrimEnd('.')))
        {
            return true;
        }

        // A full stop may end the sentence: it belongs to the word only when the sentence goes on, or when the word has another one.
        var goesOn = end < text.Length && text.AsSpan(end).TrimStart(' ') is { Length: > 0 } rest && (char.IsLower(rest[0]) || char.IsDigit(rest[0]));
        return known.Contains(word) && (goesOn || word.AsSpan(0, word.Length - 1).Contains('.'));
    }

    private void CheckSentences(ScannedText scanned, Style style)
    {
        foreach (var (first, count) in scanned.Sentences)
        {
            if (count > style.Reading.LongestSentence)
            {
                Add("sentence", scanned.Text, scanned.Words[first].Start, $"a sentence has {count} words, more than {style.Reading.LongestSentence}", "Make two of it");
            }
        }
    }

    private void Add(string rule, PlacedText text, int index, string message, string mend) => Findings.Add(rule, text.Path, text.LineAt(index), message, mend);
}
