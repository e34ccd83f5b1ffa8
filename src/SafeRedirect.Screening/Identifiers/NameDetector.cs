using SafeRedirect.Screening.Folding;
using SafeRedirect.Screening.Identifiers.Cues;

namespace SafeRedirect.Screening.Identifiers;

/// <summary>Finds names after words that announce them: up to three words that are not common ones.</summary>
internal static class NameDetector
{
    private const int MaximumWords = 3;

    public static void Find(in ScannedMessage message)
    {
        foreach (var cue in message.Cues)
        {
            if (cue.Kind != CueKind.Name)
            {
                continue;
            }

            var end = cue.End;
            while (end < message.Words.Length && end < cue.End + MaximumWords && IsPartOfName(message, end, end == cue.End))
            {
                end++;
            }

            if (end > cue.End)
            {
                message.Add(IdentifierKind.PersonName, message.Words[cue.End].SourceStart, message.Words[end - 1].SourceEnd);
            }
        }
    }

    private static bool IsPartOfName(in ScannedMessage message, int word, bool isFirst)
    {
        var gap = message.Words[word].Before;
        if (gap == WordGap.Sentence || (gap == WordGap.Pause && !isFirst) || message.HasDigit(word) || message.IsFrequent(word) || !char.IsLetter(message.Word(word)[0]))
        {
            return false;
        }

        // "Hope" may be a name, "wrong" is not; most people write neither with a capital, so an unknown word counts as a name.
        return !message.IsKnown(word) || IsCapitalized(message, word);
    }

    private static bool IsCapitalized(in ScannedMessage message, int word)
    {
        var (start, end) = (message.Words[word].SourceStart, message.Words[word].SourceEnd);
        return char.IsUpper(message.Text[start]) && end - start > 1 && !char.IsUpper(message.Text[start + 1]);
    }
}
