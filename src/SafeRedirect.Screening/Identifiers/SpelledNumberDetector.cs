using SafeRedirect.Screening.Folding;
using SafeRedirect.Screening.Identifiers.Cues;

namespace SafeRedirect.Screening.Identifiers;

/// <summary>Finds phone numbers whose digits are written as words: "zero seven seven, double zero, nine hundred".</summary>
internal static class SpelledNumberDetector
{
    private const int Reach = 6;
    private const int MinimumWords = 5;
    private const int MinimumDigits = 7;
    private const int LongestBefore = 4; // words
    private const int LongestPart = 8;

    public static void Find(in ScannedMessage message)
    {
        var position = 0;
        foreach (var cue in message.Cues)
        {
            if (cue.Kind == CueKind.Digits && cue.First >= position)
            {
                position = FindFrom(message, cue.First);
            }
        }
    }

    // Returns one past the last word that was read.
    private static int FindFrom(in ScannedMessage message, int cue)
    {
        var first = WithDigitsBefore(message, cue);
        var (word, end) = (first, first);
        var (digits, parts, words) = (0, 0, 0);
        while (word < message.Words.Length && (word == first || message.Words[word].Before != WordGap.Sentence) && word - end <= 1)
        {
            var next = message.CueEnd(CueKind.Digits, word, out var value);
            if (next > word)
            {
                digits += value switch { < 10 => 1, < 100 => 2, _ => 3 };
                words++;
                parts++;
                (word, end) = (next, next);
            }
            else if (IsPart(message, word))
            {
                digits += message.CountDigits(word);
                parts++;
                end = ++word;
            }
            else if (message.HasCueAt(CueKind.DigitJoint, word))
            {
                word++;
            }
            else
            {
                break;
            }
        }

        var isAnnounced = message.HasCue(CueKind.Phone, first, Reach);
        if (words > 0 && parts >= (isAnnounced ? MinimumWords - 1 : MinimumWords) && digits >= (isAnnounced ? MinimumDigits - 1 : MinimumDigits))
        {
            message.Add(IdentifierKind.Phone, message.Words[Beginning(message, first)].SourceStart, message.Words[end - 1].SourceEnd);
        }

        return Math.Max(end, cue + 1);
    }

    // "06 trente neuf": digits may stand before the first word.
    private static int WithDigitsBefore(in ScannedMessage message, int cue)
    {
        var first = cue;
        while (first > 0 && cue - first < LongestBefore && message.Words[first].Before == WordGap.Space && IsPart(message, first - 1))
        {
            first--;
        }

        return first;
    }

    private static bool IsPart(in ScannedMessage message, int word) => message.HasDigit(word) && message.Words[word].Length <= LongestPart;

    // "plus four four": with the sign, and with a "double" before the first digit.
    private static int Beginning(in ScannedMessage message, int first) =>
        first > 0 && message.Words[first].Before == WordGap.Space && (message.HasCueAt(CueKind.Plus, first - 1) || message.HasCueAt(CueKind.DigitJoint, first - 1)) ? first - 1 : first;
}
