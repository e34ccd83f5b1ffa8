using System.Globalization;
using SafeRedirect.Content.Loading.Texts;

namespace SafeRedirect.Content.Loading.Lint;

/// <summary>Splits texts into words. Placeholders and links are no words.</summary>
internal sealed class WordScan(TextFold fold)
{
    // The same few thousand words make up all texts: each is folded once.
    private readonly Dictionary<string, string> _folded = new(StringComparer.Ordinal);

    /// <summary>The words of a text in order.</summary>
    public List<Word> Of(string text)
    {
        var words = new List<Word>();
        for (var i = 0; i < text.Length;)
        {
            if (SkipTo(text, i) is var next && next > i)
            {
                i = next;
                continue;
            }

            var end = i;
            while (end < text.Length && IsPart(text, end, i))
            {
                end++;
            }

            if (end > i)
            {
                Add(words, text, i, end - i);
            }

            i = Math.Max(end, i + 1);
        }

        return words;
    }

    /// <summary>The folded form of a single word; <see cref="Of"/> compares with it.</summary>
    public string Fold(string word)
    {
        if (!_folded.TryGetValue(word, out var folded))
        {
            _folded[word] = folded = fold(word);
        }

        return folded;
    }

    private void Add(List<Word> words, string text, int start, int length)
    {
        var folded = Fold(text.Substring(start, length));
        if (!folded.Contains(' ', StringComparison.Ordinal))
        {
            if (folded.Length > 0)
            {
                words.Add(new Word(start, length, folded));
            }

            return;
        }

        foreach (var part in folded.Split(' '))
        {
            words.Add(new Word(start, length, part));
        }
    }

    private static int SkipTo(string text, int at)
    {
        if (text[at] == '{')
        {
            var end = text.IndexOf('}', at);
            return end < 0 ? at + 1 : end + 1;
        }

        return text.AsSpan(at).StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? LinkRules.EndOf(text, at) : at;
    }

    /// <summary>Letters, digits, marks and joiners; an apostrophe only between letters.</summary>
    private static bool IsPart(string text, int at, int start)
    {
        var sign = text[at];
        if (char.IsLetterOrDigit(sign) || char.IsSurrogate(sign) || sign is '\u200C' or '\u200D' || CharUnicodeInfo.GetUnicodeCategory(sign) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)
        {
            return true;
        }

        return sign is '\'' or '\u2019' or '\u02BC' && at > start && at + 1 < text.Length && char.IsLetter(text[at + 1]);
    }
}
