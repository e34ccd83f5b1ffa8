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
    private const int ReachOfLaw = 3;
    private const int ReachOfYear = 2;
    private const int ReachOfLongYear = 4; // with all its digits
    private const int LeastWords = 3; // of a whole date
    private const int ShortestYear = 40; // "born in 85"

    public static void Find(in ScannedMessage message)
    {
        foreach (var cue in message.Cues)
        {
            if (cue.Kind == CueKind.Birth)
            {
                FindAround(message, cue);
            }
            else if (cue.Kind == CueKind.BornOn)
            {
                FindBetween(message, cue.End, cue.End + 1, LeastWords);
            }
        }

        for (var word = 0; word + 2 < message.Words.Length; word++)
        {
            if (IsLongAgo(message, word))
            {
                Add(message, word, 3);
                word += 2;
            }
        }
    }

    private static void FindAround(in ScannedMessage message, CueHit cue)
    {
        var end = FindBetween(message, cue.End, cue.End + Reach);
        if (end > 0)
        {
            FindBetween(message, end, end + ReachNext); // "born on 1.2.1990 and 3.4.1992"
            FindBetween(message, ClauseStart(message, cue.First), cue.First, LeastWords); // "31 Dec 2000 is not my date of birth, it is ..."
        }
        else if (FindBetween(message, cue.First - ReachBefore, cue.First) == 0)
        {
            FindYear(message, cue);
        }
    }

    private static int ClauseStart(in ScannedMessage message, int word)
    {
        var first = word;
        while (first > 0 && word - first < ReachBefore && message.Words[first].Before == WordGap.Space)
        {
            first--;
        }

        return first;
    }

    // Few dates of so long ago are told but dates of birth; the Refugee Convention's is one.
    private static bool IsLongAgo(in ScannedMessage message, int word)
    {
        if (!message.IsNumber(word) || !message.IsNumber(word + 1) || !message.IsNumber(word + 2) || !BirthDates.AreJoined(message, word) || BirthDates.Length(message, word) != 3
            || (word > 0 && message.IsJoined(word - 1, word, out var before) && before is '/' or '-' or '.'))
        {
            return false;
        }

        for (var law = word - 1; law >= 0 && law >= word - ReachOfLaw && message.Words[law + 1].Before == WordGap.Space; law--)
        {
            if (message.HasDigit(law))
            {
                return false; // "resolution 217 A of 10.12.1948"
            }
        }

        var (first, third) = (message.Number(word), message.Number(word + 2));
        var year = Math.Max(first, third);
        return year is (>= 1930 and <= 2011) or (>= 1310 and <= 1389) && year != 1951;
    }

    // Returns one past the date, or 0.
    private static int FindBetween(in ScannedMessage message, int first, int end, int leastWords = 1)
    {
        for (var word = Math.Max(first, 0); word < Math.Min(end, message.Words.Length); word++)
        {
            var length = BirthDates.Length(message, word);
            if (length >= leastWords)
            {
                return Add(message, word, length);
            }
        }

        return 0;
    }

    // With the word for the year: "2016 року".
    private static int Add(in ScannedMessage message, int word, int length)
    {
        var end = word + length;
        end = end < message.Words.Length && message.Words[end].Before == WordGap.Space ? Math.Max(end, message.CueEnd(CueKind.Era, end)) : end;
        message.Add(IdentifierKind.DateOfBirth, message.Words[word].SourceStart, message.Words[end - 1].SourceEnd);
        return end;
    }

    // "Born in 1990", "1990 is my year of birth".
    private static void FindYear(in ScannedMessage message, CueHit cue)
    {
        for (var word = cue.End; word < message.Words.Length && word <= cue.End + ReachOfLongYear && (word == cue.End || message.Words[word].Before != WordGap.Sentence); word++)
        {
            if ((word <= cue.End + ReachOfYear || message.Words[word].Length == 4) && AddYear(message, word))
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

        Add(message, word, 1);
        return true;
    }
}
