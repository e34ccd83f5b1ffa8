using SafeRedirect.Screening.Identifiers.Cues;

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
        if (IsWhole(text, IsUpper(message, word)))
        {
            return word + 1;
        }

        if (IsSpaced(message, word))
        {
            return word + 2;
        }

        var dashed = DashedEnd(message, word);
        return dashed > word ? dashed : ShapeEnd(message, word);
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
            || (changes >= 2 && text.Length >= (isUpper ? 8 : 10) && letters >= 2);
    }

    // AB 123456, X4 123456.
    private static bool IsSpaced(in ScannedMessage message, int word)
    {
        var text = message.Word(word);
        if (text.Length > 3 || !char.IsLetter(text[0]) || message.IsFrequent(word) || !message.IsJoined(word, word + 1, out var joint) || joint != ' ' || !IsUpper(message, word))
        {
            return false;
        }

        var digits = message.Word(word + 1);
        return message.IsNumber(word + 1) && digits.Length is >= 5 and <= 9 && !digits.EndsWith("000") && !(text.Length == 3 && digits.Length < 6)
            && !message.HasCueAt(CueKind.Amount, word) && !(word + 2 < message.Words.Length && message.IsJoined(word + 1, word + 2, out var next) && next == ' ' && message.IsNumber(word + 2));
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
        if (!IsLetters(message.Word(word)) || !message.IsJoined(word, word + 1, out var joint) || !IsDash(joint) || !message.HasDigit(word + 1) || IsOrdinaryPrefix(message, word))
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

        return digits >= 5 || (digits == 4 && parts >= 2) ? end : word;
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
