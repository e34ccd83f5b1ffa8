using SafeRedirect.Screening.Identifiers.Cues;
using SafeRedirect.Screening.Identifiers.Numbers;

namespace SafeRedirect.Screening.Identifiers.Documents;

/// <summary>Tells document numbers by their form alone.</summary>
internal static class DocumentShapes
{
    /// <summary>The longest word of letters before a dash: "UNHCR-123456".</summary>
    public const int LongestPrefix = 6;

    private const int LongestMixed = 20;

    // The lengths of groups of digits, with '-' for a dash, ' ' for a space and '?' for either; L stands for a letter.
    private static readonly string[] Shapes =
    [
        "3-2L5", "2-2L5", // UNHCR registration
        "5-7-1", // CNIC, Pakistan
        "3-4-7-1", // Emirates ID
        "8-1", // DUI, El Salvador
        "3-2-4", // social security, United States
        "3.3.3-2", // CPF, Brazil
        "4 5 4", // DPI, Guatemala
        "4-4-5", // tazkira and DNI, Honduras
        "1?2?2?2?3?3?2", "1?2?2?2?3?3", // social security, France
        "3-7-1", "3-6-4", "3-7-4", // cedulas
        "2-7-4", "2-8-1", // CUIT, Argentina
    ];

    /// <returns>One past the last word of the number that begins with this word; the word itself when there is none.</returns>
    public static int End(in ScannedMessage message, int word)
    {
        var text = message.Word(word);
        if (IsPlusCode(message, word))
        {
            return word;
        }

        if (IsWhole(text, IsUpper(message, word)))
        {
            return WithTail(message, word + 1);
        }

        if (IsSpaced(message, word))
        {
            return WithTail(message, word + 2);
        }

        var dashed = DashedEnd(message, word);
        var shaped = dashed > word ? dashed : ShapeEnd(message, word);
        return shaped > word ? shaped : JoinedEnd(message, word);
    }

    /// <summary>A place, not a document: "8G8P0000+QF".</summary>
    public static bool IsPlusCode(in ScannedMessage message, int word) =>
        message.Words[word].SourceEnd + 1 < message.Text.Length && message.Text[message.Words[word].SourceEnd] == '+' && char.IsLetterOrDigit(message.Text[message.Words[word].SourceEnd + 1]);

    // "A1234567/2", "AB 12345678-K": a short part at the end.
    private static int WithTail(in ScannedMessage message, int end)
    {
        const int LongestTail = 4;
        while (end < message.Words.Length && message.IsJoined(end - 1, end, out var joint) && IsDash(joint) && message.Words[end].Length <= LongestTail
            && (message.HasDigit(end) || (message.Words[end].Length == 1 && IsUpper(message, end))))
        {
            end++;
        }

        return end;
    }

    // 12-345678, 906101/0012, 2023/00123-1: groups of digits and letters with dashes, one of them long or with a leading zero; no date, no range of round numbers.
    private static int JoinedEnd(in ScannedMessage message, int word)
    {
        const int MostParts = 5;
        if (!char.IsAsciiDigit(message.Word(word)[0]) || (word > 0 && message.IsJoined(word - 1, word, out var before) && (IsDash(before) || before is '.' or ',')))
        {
            return word;
        }

        var (end, digits, isLong, isRound) = (word, 0, false, true);
        do
        {
            var text = message.Word(end);
            digits += message.CountDigits(end);
            isLong |= text.Length >= 5 || (text.Length >= 3 && text[0] == '0');
            isRound &= text.EndsWith("00");
            end++;
        }
        while (end < message.Words.Length && end - word < MostParts && message.IsJoined(end - 1, end, out var joint) && IsDash(joint) && IsUpper(message, end) && (message.HasDigit(end) || message.Words[end].Length <= 2));

        return end - word >= 2 && isLong && !isRound && digits is >= 7 and <= 20 && !IsPhone(message, word, end) ? end : word;
    }

    private static bool IsPhone(in ScannedMessage message, int first, int end)
    {
        const int Reach = 6;
        var start = message.Words[first].SourceStart;
        var reader = new NumberRunReader(message.Text.AsSpan(start, message.Words[end - 1].SourceEnd - start), stackalloc NumberGroup[LongestMixed]);
        return reader.TryRead(out var run) && PhoneRules.IsPhone(run, message.HasCue(CueKind.Phone, first, Reach));
    }

    // A1234567, X1234567L, 12345678Z, L01X00T478, and the long mixed ones such as a CURP.
    private static bool IsWhole(ReadOnlySpan<char> text, bool isUpper)
    {
        var (letters, digits, changes) = (0, 0, 0);
        for (var index = 0; index < text.Length; index++)
        {
            var isDigit = char.IsAsciiDigit(text[index]);
            if (!isDigit && !char.IsLetter(text[index]))
            {
                return false;
            }

            letters += isDigit ? 0 : 1;
            digits += isDigit ? 1 : 0;
            changes += index > 0 && isDigit != char.IsAsciiDigit(text[index - 1]) ? 1 : 0;
        }

        if (letters == 0 || digits < 5 || text.EndsWith("000") || text.Length > LongestMixed)
        {
            return false;
        }

        var isLetterFirst = char.IsLetter(text[0]);
        return (changes == 1 && isLetterFirst && letters <= 3 && digits is >= 6 and <= 10)
            || (changes == 2 && isLetterFirst && letters <= 4 && digits >= 6)
            || (changes == 1 && !isLetterFirst && letters == 1 && digits is 7 or 8 or 9)
            || (changes == 2 && !isLetterFirst && letters <= 3 && digits >= 7)
            || (changes >= 2 && text.Length >= (isUpper ? 8 : 10) && letters >= 2);
    }

    // AB 123456, X4 123456, A#123456, V 12.345.678.
    private static bool IsSpaced(in ScannedMessage message, int word)
    {
        var text = message.Word(word);
        if (text.Length > 3 || !char.IsLetter(text[0]) || !message.IsJoined(word, word + 1, out var joint) || joint is not (' ' or '#' or '\u2116') || !IsUpper(message, word))
        {
            return false;
        }

        var digits = message.Word(word + 1);
        var isFrequent = message.IsFrequent(word) && (joint == ' ' && (digits.Length < 6 || text.Length == 1));
        return !isFrequent && message.IsNumber(word + 1) && digits.Length is >= 5 and <= 9 && !digits.EndsWith("000") && !(text.Length == 3 && digits.Length < 6)
            && !message.HasCueAt(CueKind.Amount, word) && !(digits.Length <= 6 && message.HasCueAt(CueKind.Street, word)) && !IsPostcode(message, word) && !(word + 2 < message.Words.Length && message.IsJoined(word + 1, word + 2, out var next) && next == ' ' && message.IsNumber(word + 2));
    }

    // "Miami FL 33101"
    private static bool IsPostcode(in ScannedMessage message, int word)
    {
        const string States = " al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy ";
        return message.Words[word + 1].Length == 5 && word > 0 && message.IsCapitalized(word - 1) && message.Words[word].Length == 2 && States.Contains(message.Word(word).ToString(), StringComparison.Ordinal);
    }

    private static bool IsUpper(in ScannedMessage message, int word) =>
        message.Text.AsSpan(message.Words[word].SourceStart, message.Words[word].SourceEnd - message.Words[word].SourceStart) is var source && !HasLower(source);

    private static bool HasLower(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (char.IsLower(character))
            {
                return true;
            }
        }

        return false;
    }

    // TEST-12-00345, AB/0001/2024, V-12.345.678: letters, a dash, and digits with perhaps letters.
    private static int DashedEnd(in ScannedMessage message, int word)
    {
        if (!IsLetters(message.Word(word)) || !message.IsJoined(word, word + 1, out var joint) || !IsDash(joint) || !message.HasDigit(word + 1) || (IsOrdinaryPrefix(message, word) && !(IsUpper(message, word) && word + 2 < message.Words.Length && message.IsJoined(word + 1, word + 2, out var second) && IsDash(second))))
        {
            return word;
        }

        var (end, digits, parts) = (word + 1, 0, 0);
        do
        {
            digits += message.CountDigits(end);
            parts += message.HasDigit(end) ? 1 : 0;
            end++;
        }
        while (end < message.Words.Length && end < word + 6 && message.IsJoined(end - 1, end, out joint) && (IsDash(joint) || joint == '.') && message.HasDigit(end));

        var isRegister = digits == 4 && IsUpper(message, word) && message.Word(word + 1)[0] == '0'; // "HIAS/0045"
        return digits >= 5 || (digits == 4 && parts >= 2) || isRegister ? WithTail(message, end) : word;
    }

    // "tel-0612345678", "covid-19"; "and/or".
    private static bool IsOrdinaryPrefix(in ScannedMessage message, int word) =>
        message.HasCueAt(CueKind.Phone, word) || message.HasCueAt(CueKind.Amount, word) || message.HasCueAt(CueKind.Months, word);

    private static int ShapeEnd(in ScannedMessage message, int word)
    {
        foreach (var expected in Shapes)
        {
            var end = Matches(message, word, expected);
            if (end > word)
            {
                return end;
            }
        }

        return word;
    }

    private static int Matches(in ScannedMessage message, int word, ReadOnlySpan<char> shape)
    {
        var at = 0; // in the word
        foreach (var part in shape)
        {
            var text = message.Word(word);
            if (char.IsAsciiDigit(part))
            {
                at += DigitsAt(text, at, part - '0') ? part - '0' : LongestMixed + text.Length;
            }
            else if (part == 'L')
            {
                at += at < text.Length && char.IsLetter(text[at]) ? 1 : LongestMixed + text.Length;
            }
            else
            {
                var isNext = at == text.Length && message.IsJoined(word, word + 1, out var joint) && IsJoint(part, joint);
                (word, at) = isNext ? (word + 1, 0) : (word, LongestMixed + text.Length);
            }

            if (at > text.Length)
            {
                return 0;
            }
        }

        return at == message.Words[word].Length ? word + 1 : 0;
    }

    private static bool DigitsAt(ReadOnlySpan<char> text, int at, int count) => at + count <= text.Length && !text.Slice(at, count).ContainsAnyExceptInRange('0', '9');

    private static bool IsJoint(char expected, char joint) => expected switch
    {
        '-' => IsDash(joint) && joint != '/',
        ' ' => joint is ' ' or '-',
        '?' => joint is ' ' or '-' or '.',
        _ => joint == expected,
    };

    private static bool IsDash(char joint) => joint is '-' or '/' or '\u2010' or '\u2011' or '\u2013';

    private static bool IsLetters(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (!char.IsLetter(character))
            {
                return false;
            }
        }

        return text.Length <= LongestPrefix;
    }
}
