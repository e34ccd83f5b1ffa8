using System.Globalization;
using SafeRedirect.Screening.Folding;
using SafeRedirect.Screening.Identifiers.Cues;
using SafeRedirect.Screening.Patterns;

namespace SafeRedirect.Screening.Identifiers;

/// <summary>A message with its words and cues, and the identifiers found so far.</summary>
internal readonly ref struct ScannedMessage(string text, MessageWords words, List<CueHit>? cues, CueMarks marks, IReadOnlySet<int> frequent, List<IdentifierSpan> found)
{
    /// <summary>The message as it was written.</summary>
    public string Text { get; } = text;

    public ReadOnlySpan<FoldedWord> Words => words.Text.Words;

    /// <summary>In order of their first word.</summary>
    public ReadOnlySpan<CueHit> Cues => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(cues);

    public ReadOnlySpan<char> Word(int word) => words.Text[word];

    /// <summary>One of the frequent short words of a language.</summary>
    public bool IsFrequent(int word)
    {
        foreach (var literal in words[word])
        {
            if (frequent.Contains(literal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A word that some pattern asks for.</summary>
    public bool IsKnown(int word) => !words[word].IsEmpty;

    public bool HasDigit(int word) => Word(word).IndexOfAnyInRange('0', '9') >= 0;

    /// <summary>Adds a span, with the letters at its end that folding drops, such as the hamza of "هناء".</summary>
    public void Add(IdentifierKind kind, int start, int end)
    {
        const int MostDropped = 8;
        for (var last = Math.Min(end + MostDropped, Text.Length); end > start && end < last && char.IsLetter(Text[end - 1]) && IsLetterOrMark(Text[end]);)
        {
            end++;
        }

        while (end > start && end < Text.Length && Text[end] is '\uFE0F' or '\u20E3')
        {
            end++; // the key around a digit
        }

        found.Add(new IdentifierSpan(kind, start, end));
    }

    /// <summary>The first word that ends after <paramref name="offset"/>; the number of words when there is none.</summary>
    public int WordAt(int offset)
    {
        var (low, high) = (0, Words.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Words[middle].SourceEnd > offset)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low;
    }

    /// <summary>A cue of this kind ends at most <paramref name="before"/> words before a word, or begins at most <paramref name="after"/> words after it.</summary>
    public bool HasCue(CueKind kind, int word, int before, int after = 0)
    {
        const int LongestCue = 12;
        for (var index = FirstCueFrom(word - before - LongestCue); index < Cues.Length && Cues[index].First <= word + after; index++)
        {
            var cue = Cues[index];
            if (cue.Kind == kind && (cue.First >= word ? cue.First > word || after > 0 : word - cue.End <= before))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The cues that begin with this word.</summary>
    public ReadOnlySpan<CueHit> CuesAt(int word)
    {
        var first = FirstCueFrom(word);
        var end = first;
        while (end < Cues.Length && Cues[end].First == word)
        {
            end++;
        }

        return Cues[first..end];
    }

    public bool HasCueAt(CueKind kind, int word) => marks.Begins(kind, word);

    /// <summary>One past the longest cue of this kind that begins with this word; the word itself when there is none.</summary>
    public int CueEnd(CueKind kind, int word) => CueEnd(kind, word, out _);

    /// <param name="value">The number of the month or the spelled-out number.</param>
    public int CueEnd(CueKind kind, int word, out int value)
    {
        var end = word;
        value = 0;
        if (!marks.Begins(kind, word))
        {
            return end;
        }

        foreach (var cue in CuesAt(word))
        {
            if (cue.Kind == kind && cue.End > end)
            {
                (end, value) = (cue.End, cue.Value);
            }
        }

        return end;
    }

    /// <summary>Written with a capital at the beginning and none after it; never true for scripts without capitals.</summary>
    public bool IsCapitalized(int word)
    {
        var (start, end) = (Words[word].SourceStart, Words[word].SourceEnd);
        return char.IsUpper(Text[start]) && end - start > 1 && !char.IsUpper(Text[start + 1]);
    }

    /// <summary>The words are joined by nothing but this one character.</summary>
    public bool IsJoined(int word, int next, out char joint)
    {
        var end = Words[word].SourceEnd;
        joint = next < Words.Length && Words[next].SourceStart == end + 1 ? Text[end] : '\0';
        return joint != '\0';
    }

    public bool IsNumber(int word) => !Word(word).ContainsAnyExceptInRange('0', '9');

    /// <summary>The number a word is, up to nine digits; -1 when it is none.</summary>
    public int Number(int word) =>
        Word(word).Length <= 9 && int.TryParse(Word(word), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : -1;

    public int CountDigits(int word)
    {
        var count = 0;
        foreach (var character in Word(word))
        {
            count += char.IsAsciiDigit(character) ? 1 : 0;
        }

        return count;
    }

    private static bool IsLetterOrMark(char character) => char.IsLetter(character) || char.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark;

    private int FirstCueFrom(int word)
    {
        var (low, high) = (0, Cues.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Cues[middle].First >= word)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low;
    }
}
