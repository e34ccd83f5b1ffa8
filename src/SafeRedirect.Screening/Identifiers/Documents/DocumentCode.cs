using SafeRedirect.Screening.Identifiers.Numbers;

namespace SafeRedirect.Screening.Identifiers.Documents;

/// <summary>The words of a number with letters, digits and the joints people write in it: "123-45C67890", "12 345 678", "AB/0001/2024".</summary>
internal readonly record struct DocumentCode(int First, int End, int Digits)
{
    /// <summary>More words than any such number has.</summary>
    public const int LongestCode = 10;

    private const int LongestLoosePrefix = 3;

    /// <summary>The code that a word with a digit is part of.</summary>
    /// <param name="earliest">The word it may begin with at the earliest.</param>
    public static DocumentCode Around(in ScannedMessage message, int word, int earliest)
    {
        var first = word;
        while (first > earliest && word - first < LongestCode && (IsBound(message, first - 1) || IsNumberPart(message, first - 1)))
        {
            first--;
        }

        if (first - 1 > earliest && message.Text[message.Words[first - 1].SourceStart] == '\u2116' && IsPrefix(message, first - 2, false) && IsUpper(message, first - 2))
        {
            first -= 2; // "AE № 123456"
            first -= first > earliest && IsBound(message, first - 1) ? 1 : 0;
        }
        else if (first > earliest && IsNear(message, first - 1) && IsPrefix(message, first - 1, first - 1 == earliest))
        {
            first--;
            first -= first > earliest && IsBound(message, first - 1) ? 1 : 0; // "1-AB 123456"
        }

        var end = word + 1;
        while (end < message.Words.Length && end - word < LongestCode && (IsBound(message, end - 1) || IsNumberPart(message, end - 1) || IsSuffix(message, end) || IsMixedGroup(message, end)))
        {
            end++;
        }

        var digits = 0;
        for (var part = first; part < end; part++)
        {
            digits += message.CountDigits(part);
        }

        return new DocumentCode(first, end, digits);
    }

    /// <summary>Day, month and year, perhaps with a small word before them that was taken for letters of the number.</summary>
    public bool IsDate(in ScannedMessage message)
    {
        var word = message.HasDigit(First) ? First : First + 1;
        if (End - word != 3)
        {
            return false;
        }

        var (first, second, third) = (message.Number(word), message.Number(word + 1), message.Number(word + 2));
        var isYearLast = Dates.IsDayAndMonth(first, second) && message.Words[word].Length <= 2 && (Dates.IsYear(third) || message.Words[word + 2].Length == 2);
        var isYearFirst = Dates.IsYear(first) && message.Words[word].Length == 4 && Dates.IsDayAndMonth(second, third) && message.Words[word + 2].Length <= 2;
        return isYearLast || isYearFirst;
    }

    // Joined to the next word by a sign.
    private static bool IsBound(in ScannedMessage message, int word) =>
        message.IsJoined(word, word + 1, out var joint) && joint is '-' or '/' or '.' or '_' or '\\' or '\u2010' or '\u2011' or '\u2013' && !(joint == '.' && !message.IsNumber(word + 1) && !message.IsNumber(word));

    // Two groups of digits with a space between.
    private static bool IsNumberPart(in ScannedMessage message, int word) =>
        message.IsJoined(word, word + 1, out var joint) && joint is ' ' or '\u00A0' && message.IsNumber(word) && message.IsNumber(word + 1);

    // "A 123", "A# 123", "AZ: 123", "AE № 123"
    private static bool IsNear(in ScannedMessage message, int word)
    {
        const int LongestGap = 3;
        var end = message.Words[word].SourceEnd;
        var gap = message.Words[word + 1].SourceStart - end;
        return gap is > 0 and <= LongestGap && !message.Text.AsSpan(end, gap).ContainsAnyExcept(" #\u2116:\u00A0");
    }

    // The letters of "AB 123456" and "rf 22 889".
    private static bool IsPrefix(in ScannedMessage message, int word, bool isAfterCue)
    {
        var isCapital = IsUpper(message, word);
        return message.Words[word].Length <= LongestLoosePrefix + (isAfterCue ? 1 : 0) && char.IsLetter(message.Word(word)[0]) && !message.HasDigit(word)
            && (isCapital || (!message.IsKnown(word) && !message.IsFrequent(word)));
    }

    private static bool IsUpper(in ScannedMessage message, int word)
    {
        foreach (var character in message.Text.AsSpan(message.Words[word].SourceStart, message.Words[word].SourceEnd - message.Words[word].SourceStart))
        {
            if (!char.IsUpper(character))
            {
                return false;
            }
        }

        return true;
    }

    // A group with letters and digits after a space: "GOMC 900101 MDFRRN09".
    private static bool IsMixedGroup(in ScannedMessage message, int word)
    {
        const int ShortestGroup = 4;
        const int ShortestAccount = 8; // "20041 01005 0500013M026 06"
        if (!message.IsJoined(word - 1, word, out var joint) || joint != ' ' || !message.HasDigit(word - 1) || !message.HasDigit(word))
        {
            return false;
        }

        return message.IsNumber(word)
            ? !message.IsNumber(word - 1) && message.Words[word - 1].Length >= ShortestAccount && char.IsAsciiDigit(message.Word(word - 1)[0])
            : message.Words[word].Length >= ShortestGroup && (char.IsLetter(message.Word(word)[0]) || message.Words[word].Length >= ShortestAccount);
    }

    // A letter at the end after a space: "AB 12 34 56 C".
    private static bool IsSuffix(in ScannedMessage message, int word) =>
        message.IsJoined(word - 1, word, out var joint) && joint == ' ' && message.HasDigit(word - 1) && message.Words[word].Length == 1 && char.IsUpper(message.Text[message.Words[word].SourceStart]);
}
