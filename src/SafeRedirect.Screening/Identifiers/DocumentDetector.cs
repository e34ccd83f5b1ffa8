using System.Globalization;
using SafeRedirect.Screening.Identifiers.Cues;
using SafeRedirect.Screening.Identifiers.Numbers;

namespace SafeRedirect.Screening.Identifiers;

/// <summary>Finds document, registration and case numbers: announced ones, and those whose form is rarely anything else.</summary>
internal static class DocumentDetector
{
    private const int Reach = 4;
    private const int MinimumDigits = 4;

    public static void Find(in ScannedMessage message)
    {
        foreach (var cue in message.Cues)
        {
            if (cue.Kind == CueKind.Document)
            {
                FindAnnounced(message, cue.End);
            }
        }

        for (var word = 0; word < message.Words.Length; word++)
        {
            if (message.HasDigit(word) || message.Words[word].Length <= 3)
            {
                FindShaped(message, word);
            }
        }
    }

    private static void FindAnnounced(in ScannedMessage message, int first)
    {
        for (var word = first; word < message.Words.Length && word <= first + Reach; word++)
        {
            if (!message.HasDigit(word))
            {
                continue;
            }

            var start = word > first && IsPrefix(message, word - 1) ? word - 1 : word;
            var end = End(message, word, out var digits);
            if (digits >= MinimumDigits && !IsYear(message, word, end))
            {
                message.Add(IdentifierKind.IdDocument, message.Words[start].SourceStart, message.Words[end - 1].SourceEnd);
                return;
            }
        }
    }

    // The letters of "AB 123456" or "AB-123456".
    private static bool IsPrefix(in ScannedMessage message, int word) =>
        message.Words[word].Length <= 3 && message.Words[word].SourceEnd + 1 == message.Words[word + 1].SourceStart
        && char.IsLetter(message.Word(word)[0]) && (message.Text[message.Words[word].SourceEnd] != ' ' || char.IsUpper(message.Text[message.Words[word].SourceStart]));

    // One past the last word that belongs to the number: "123-45C67890", "12 345 678".
    private static int End(in ScannedMessage message, int word, out int digits)
    {
        digits = Digits(message, word);
        var end = word + 1;
        while (end < message.Words.Length && end < word + 8)
        {
            var isJoined = message.Words[end].SourceStart == message.Words[end - 1].SourceEnd + 1;
            var joint = message.Text[message.Words[end - 1].SourceEnd];
            var isPart = joint == ' ' ? IsNumber(message, end) && IsNumber(message, end - 1) : joint is '-' or '/' or '.' or '_' or '\u2013';
            if (!isJoined || !isPart)
            {
                break;
            }

            digits += Digits(message, end);
            end++;
        }

        return end;
    }

    private static void FindShaped(in ScannedMessage message, int word)
    {
        var end = ShapeEnd(message, word);
        if (end > word)
        {
            message.Add(IdentifierKind.IdDocument, message.Words[word].SourceStart, message.Words[end - 1].SourceEnd);
        }
    }

    private static int ShapeEnd(in ScannedMessage message, int word)
    {
        var text = message.Word(word);
        var letters = LeadingLetters(text);
        if (letters is >= 1 and <= 3 && letters < text.Length && IsSerial(text[letters..]))
        {
            return word + 1; // A1234567
        }

        if (letters == text.Length && letters is (1 or 2) && word + 1 < message.Words.Length && IsPrefix(message, word) && IsSerial(message.Word(word + 1)))
        {
            return word + 2; // AB 123456
        }

        if (!IsDashed(message, word))
        {
            return word;
        }

        var next = message.Word(word + 1);
        if (text.Length == 3 && IsDigits(text) && next.Length >= 8 && IsDigits(next[..2]) && char.IsLetter(next[2]) && IsDigits(next[3..]))
        {
            return word + 2; // 123-45C67890
        }

        var isSocialSecurity = text.Length == 3 && next.Length == 2 && IsDashed(message, word + 1) && message.Word(word + 2).Length == 4
            && IsDigits(text) && IsDigits(next) && IsDigits(message.Word(word + 2));
        return isSocialSecurity ? word + 3 : word;
    }

    private static bool IsDashed(in ScannedMessage message, int word) =>
        word + 1 < message.Words.Length && message.Words[word].SourceEnd + 1 == message.Words[word + 1].SourceStart && message.Text[message.Words[word].SourceEnd] is ('-' or '\u2010' or '\u2011' or '\u2013');

    private static bool IsSerial(ReadOnlySpan<char> digits) => digits.Length is >= 6 and <= 9 && IsDigits(digits) && !digits.EndsWith("000");

    private static int LeadingLetters(ReadOnlySpan<char> text)
    {
        var count = 0;
        while (count < text.Length && char.IsLetter(text[count]))
        {
            count++;
        }

        return count;
    }

    private static bool IsDigits(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');

    private static bool IsNumber(in ScannedMessage message, int word) => IsDigits(message.Word(word));

    private static int Digits(in ScannedMessage message, int word)
    {
        var count = 0;
        foreach (var character in message.Word(word))
        {
            count += char.IsAsciiDigit(character) ? 1 : 0;
        }

        return count;
    }

    private static bool IsYear(in ScannedMessage message, int word, int end) =>
        end == word + 1 && int.TryParse(message.Word(word), NumberStyles.None, CultureInfo.InvariantCulture, out var value) && Dates.IsYear(value);
}
