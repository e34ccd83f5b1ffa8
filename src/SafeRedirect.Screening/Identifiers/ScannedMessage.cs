using SafeRedirect.Screening.Folding;
using SafeRedirect.Screening.Identifiers.Cues;
using SafeRedirect.Screening.Patterns;

namespace SafeRedirect.Screening.Identifiers;

/// <summary>A message with its words and cues, and the identifiers found so far.</summary>
internal readonly ref struct ScannedMessage(string text, MessageWords words, List<CueHit>? cues, IReadOnlySet<int> frequent, List<IdentifierSpan> found)
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

    public void Add(IdentifierKind kind, int start, int end) => found.Add(new IdentifierSpan(kind, start, end));

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

    public bool HasCueAt(CueKind kind, int word)
    {
        foreach (var cue in CuesAt(word))
        {
            if (cue.Kind == kind)
            {
                return true;
            }
        }

        return false;
    }

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
