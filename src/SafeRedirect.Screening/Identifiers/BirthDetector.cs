using System.Globalization;
using SafeRedirect.Screening.Identifiers.Cues;
using SafeRedirect.Screening.Identifiers.Numbers;

namespace SafeRedirect.Screening.Identifiers;

/// <summary>Finds dates of birth: a date near a word that announces one. Other dates are no identifiers.</summary>
internal static class BirthDetector
{
    private const int Reach = 6;
    private const int ReachBefore = 5;

    public static void Find(in ScannedMessage message)
    {
        foreach (var cue in message.Cues)
        {
            if (cue.Kind == CueKind.Birth && !FindBetween(message, cue.End, cue.End + Reach))
            {
                FindBetween(message, cue.First - ReachBefore, cue.First);
            }
        }
    }

    private static bool FindBetween(in ScannedMessage message, int first, int end)
    {
        for (var word = Math.Max(first, 0); word < Math.Min(end, message.Words.Length); word++)
        {
            var length = LengthInDigits(message, word) is var digits and > 0 ? digits : LengthWithMonth(message, word);
            if (length > 0)
            {
                message.Add(IdentifierKind.DateOfBirth, message.Words[word].SourceStart, message.Words[word + length - 1].SourceEnd);
                return true;
            }
        }

        return false;
    }

    // The number of words of a date such as 31.12.1990 or 1990-12-31 that begins here; 0 when none does.
    private static int LengthInDigits(in ScannedMessage message, int word)
    {
        if (message.Words[word].Length == 8 && Number(message, word) is var compact and > 0 && Dates.IsCompact(compact))
        {
            return 1;
        }

        if (word + 2 >= message.Words.Length)
        {
            return 0;
        }

        var (first, second, third) = (Number(message, word), Number(message, word + 1), Number(message, word + 2));
        var isYearLast = Dates.IsDayAndMonth(first, second) && (Dates.IsYear(third) || message.Words[word + 2].Length == 2);
        var isYearFirst = Dates.IsYear(first) && Dates.IsDayAndMonth(second, third);
        return (isYearLast && third >= 0) || isYearFirst ? 3 : 0;
    }

    // "12 March 1990", "March 12, 1990", "12th of March".
    private static int LengthWithMonth(in ScannedMessage message, int word)
    {
        if (IsMonth(message, word, out var monthEnd))
        {
            return monthEnd < message.Words.Length && IsDay(message, monthEnd) ? WithYear(message, monthEnd + 1) - word : YearAfter(message, monthEnd) ? monthEnd + 1 - word : 0;
        }

        if (!IsDay(message, word))
        {
            return 0;
        }

        for (var month = word + 1; month <= word + 2 && month < message.Words.Length; month++)
        {
            if (IsMonth(message, month, out monthEnd))
            {
                return WithYear(message, monthEnd) - word;
            }
        }

        return 0;
    }

    private static bool YearAfter(in ScannedMessage message, int word) => word < message.Words.Length && Dates.IsYear(Number(message, word));

    // One past the year, with one word such as "de" before it; or the same word when there is none.
    private static int WithYear(in ScannedMessage message, int word) => YearAfter(message, word) ? word + 1 : YearAfter(message, word + 1) ? word + 2 : word;

    private static bool IsMonth(in ScannedMessage message, int word, out int end)
    {
        end = word;
        foreach (var cue in message.CuesAt(word))
        {
            end = cue.Kind == CueKind.Months ? Math.Max(end, cue.End) : end;
        }

        return end > word;
    }

    private static bool IsDay(in ScannedMessage message, int word)
    {
        var text = message.Word(word);
        var digits = text[..(text.IndexOfAnyExceptInRange('0', '9') is var cut and >= 0 ? cut : text.Length)];
        return text.Length - digits.Length <= 3 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is >= 1 and <= 31;
    }

    private static int Number(in ScannedMessage message, int word) =>
        int.TryParse(message.Word(word), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : -1;
}
