using SafeRedirect.Screening.Folding;
using SafeRedirect.Screening.Identifiers.Cues;
using SafeRedirect.Screening.Identifiers.Numbers;

namespace SafeRedirect.Screening.Identifiers.Births;

/// <summary>Finds dates of birth: a date near a word that announces one. Other dates are no identifiers.</summary>
internal static class BirthDetector
{
    private const int Reach = 7;
    private const int ReachBefore = 6;
    private const int ReachNext = 4;
    private const int ReachOfYear = 2;
    private const int ShortestYear = 40; // "born in 85"

    public static void Find(in ScannedMessage message)
    {
        foreach (var cue in message.Cues)
        {
            if (cue.Kind != CueKind.Birth)
            {
                continue;
            }

            var end = FindBetween(message, cue.End, cue.End + Reach);
            if (end > 0)
            {
                FindBetween(message, end, end + ReachNext); // "born on 1.2.1990 and 3.4.1992"
            }
            else if (FindBetween(message, cue.First - ReachBefore, cue.First) == 0)
            {
                FindYear(message, cue);
            }
        }
    }

    // Returns one past the date, or 0.
    private static int FindBetween(in ScannedMessage message, int first, int end)
    {
        for (var word = Math.Max(first, 0); word < Math.Min(end, message.Words.Length); word++)
        {
            var length = BirthDates.Length(message, word);
            if (length > 0)
            {
                message.Add(IdentifierKind.DateOfBirth, message.Words[word].SourceStart, message.Words[word + length - 1].SourceEnd);
                return word + length;
            }
        }

        return 0;
    }

    // "Born in 1990", "1990 is my year of birth".
    private static void FindYear(in ScannedMessage message, CueHit cue)
    {
        for (var word = cue.End; word < message.Words.Length && word <= cue.End + ReachOfYear && (word == cue.End || message.Words[word].Before != WordGap.Sentence); word++)
        {
            if (AddYear(message, word))
            {
                return;
            }
        }

        for (var word = cue.First - 1; word >= 0 && word >= cue.First - ReachOfYear; word--)
        {
            if (AddYear(message, word))
            {
                return;
            }
        }
    }

    private static bool AddYear(in ScannedMessage message, int word)
    {
        var value = message.Number(word);
        var isShort = message.Words[word].Length == 2 && value >= ShortestYear && !(word + 1 < message.Words.Length && message.HasCueAt(CueKind.Amount, word + 1));
        if (!isShort && (message.Words[word].Length != 4 || !Dates.IsYear(value)))
        {
            return false;
        }

        message.Add(IdentifierKind.DateOfBirth, message.Words[word].SourceStart, message.Words[word].SourceEnd);
        return true;
    }
}
