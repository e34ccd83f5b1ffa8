using System.Globalization;
using SafeRedirect.Screening.Folding;
using SafeRedirect.Screening.Identifiers.Cues;
using SafeRedirect.Screening.Identifiers.Numbers;

namespace SafeRedirect.Screening.Identifiers.Births;

/// <summary>Reads dates in digits or with the name of a month, Gregorian, Solar Hijri or lunar, also with numbers in words.</summary>
internal static class BirthDates
{
    private const int LongestNumber = 6;

    /// <returns>The number of words of the date that begins with this word; 0 when none does.</returns>
    public static int Length(in ScannedMessage message, int word) =>
        LengthInDigits(message, word) is var digits and > 0 ? digits : LengthWithMonth(message, word);

    private static int LengthInDigits(in ScannedMessage message, int word)
    {
        if (message.Words[word].Length == 8 && message.Number(word) is var compact and > 0 && Dates.IsCompact(compact))
        {
            return 1;
        }

        var first = message.Number(word);
        if (first < 0 || word + 1 >= message.Words.Length)
        {
            return 0;
        }

        var second = message.Number(word + 1);
        if (second > 0 && word + 2 < message.Words.Length)
        {
            var third = message.Number(word + 2);
            var isYearLast = third >= 0 && Dates.IsDayAndMonth(first, second) && (Dates.IsYear(third) || message.Words[word + 2].Length == 2);
            var isYearFirst = (Dates.IsYear(first) || (message.Words[word].Length == 2 && first > 31 && AreJoined(message, word))) && third > 0 && Dates.IsDayAndMonth(second, third);
            if (isYearLast || isYearFirst)
            {
                return 3;
            }
        }

        // 03/1990, 1369/5, and 12.12 without a year
        var isJoined = message.IsJoined(word, word + 1, out var joint) && joint is '/' or '.' or '-';
        return isJoined && (Dates.IsDayAndMonth(first, second) || (first is >= 1 and <= 12 && Dates.IsYear(second)) || (Dates.IsYear(first) && second is >= 1 and <= 12)) ? 2 : 0;
    }

    /// <summary>Three numbers with the same sign between them.</summary>
    public static bool AreJoined(in ScannedMessage message, int word) =>
        word + 2 < message.Words.Length && message.IsJoined(word, word + 1, out var first) && message.IsJoined(word + 1, word + 2, out var second) && first == second && first is '/' or '.' or '-';

    // "12 March 1990", "March 12, 1990", "12th of March", "1990 March 12", "the twelfth of March nineteen ninety".
    private static int LengthWithMonth(in ScannedMessage message, int word)
    {
        var month = message.CueEnd(CueKind.Months, word);
        if (month > word)
        {
            var end = NumberEnd(message, month);
            return end > month ? NumberEnd(message, end) - word : 0;
        }

        var day = NumberEnd(message, word);
        if (day == word)
        {
            return 0;
        }

        for (month = day; month <= day + 1 && month < message.Words.Length && (message.Words[month].Before != WordGap.Sentence || IsAfterDot(message, month)); month++)
        {
            var end = message.CueEnd(CueKind.Months, month);
            if (end > month)
            {
                return AfterMonth(message, end) - word;
            }
        }

        return 0;
    }

    // The year, with up to two words such as "of the year" before it.
    private static int AfterMonth(in ScannedMessage message, int end)
    {
        for (var word = end; word <= end + 2 && word < message.Words.Length && (message.Words[word].Before != WordGap.Sentence || (word == end && IsAfterDot(message, word))); word++)
        {
            var number = NumberEnd(message, word);
            if (number > word)
            {
                return number;
            }
        }

        return end;
    }

    // "Sept. 1990", "3. März": the dot ends no sentence.
    private static bool IsAfterDot(in ScannedMessage message, int word) =>
        word > 0 && message.Text[message.Words[word - 1].SourceEnd] == '.' && message.Words[word].SourceStart - message.Words[word - 1].SourceEnd <= 2;

    // One past a day or year in digits ("12", "12th", "1990") or in words.
    private static int NumberEnd(in ScannedMessage message, int word)
    {
        if (word >= message.Words.Length)
        {
            return word;
        }

        if (IsDay(message.Word(word)) || Dates.IsYear(message.Number(word)))
        {
            return word + 1;
        }

        var (end, next) = (word, word);
        while (next < message.Words.Length && next < word + LongestNumber && (next == word || message.Words[next].Before != WordGap.Sentence))
        {
            var digit = message.CueEnd(CueKind.Digits, next);
            if (digit > next)
            {
                end = next = digit;
                continue;
            }

            if (end == word || !message.HasCueAt(CueKind.DigitJoint, next))
            {
                break;
            }

            next++;
        }

        return end;
    }

    private static bool IsDay(ReadOnlySpan<char> text)
    {
        var digits = text[..(text.IndexOfAnyExceptInRange('0', '9') is var cut and >= 0 ? cut : text.Length)];
        return text.Length - digits.Length <= 3 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is >= 0 and <= 99;
    }
}
