using System.Buffers;
using System.Net;
using SafeRedirect.Screening.Identifiers.Cues;
using SafeRedirect.Screening.Identifiers.Numbers;

namespace SafeRedirect.Screening.Identifiers;

/// <summary>Finds what its own form gives away: IBANs, IPv6 addresses, degrees with minutes.</summary>
internal static class CodeDetector
{
    private const int ShortestIban = 15;
    private const int LongestIban = 34;
    private const int FewestDigits = 8; // words may pass the check by chance
    private const int Reach = 4;
    private static readonly SearchValues<char> AfterDegrees = SearchValues.Create("NSns\u2032'");

    public static void Find(in ScannedMessage message)
    {
        var words = message.Words;
        for (var word = 0; word < words.Length; word++)
        {
            if (BeginsIban(message, word))
            {
                FindIban(message, words[word].SourceStart, message.HasCue(CueKind.Bank, word, Reach));
            }
        }

        FindIpAddresses(message);
        FindDegrees(message);
    }

    // "GB82 ...", "gb 82 ..."
    private static bool BeginsIban(in ScannedMessage message, int word)
    {
        var text = message.Word(word);
        if (text is not [>= 'a' and <= 'z', >= 'a' and <= 'z', ..] || text.Length == 3)
        {
            return false;
        }

        var check = text.Length > 2 ? text[2..] : word + 1 < message.Words.Length ? message.Word(word + 1) : [];
        return check is [>= '0' and <= '9', >= '0' and <= '9', ..];
    }

    // One that is announced is found with wrong check digits too: people mistype.
    private static void FindIban(in ScannedMessage message, int start, bool isAnnounced)
    {
        Span<char> iban = stackalloc char[LongestIban];
        var count = 0;
        var (valid, announced) = (0, 0);
        var (digits, hasDigit) = (0, false); // in all, in the group
        for (var index = start; index < message.Text.Length && count < LongestIban; index++)
        {
            var character = message.Text[index];
            if (Digit.Of(character) is var digit and >= 0)
            {
                iban[count++] = (char)('0' + digit);
                (digits, hasDigit) = (digits + 1, true);
            }
            else if (char.IsAsciiLetter(character))
            {
                iban[count++] = char.ToUpperInvariant(character);
            }
            else if (character is not (' ' or '-' or '\u00A0') || message.Text[index - 1] == character)
            {
                break;
            }

            else
            {
                hasDigit = false;
            }

            var isEnd = index + 1 == message.Text.Length || !char.IsAsciiLetterOrDigit(message.Text[index + 1]);
            if (isEnd && count >= ShortestIban && digits >= FewestDigits)
            {
                valid = Checksums.IsIban(iban[..count]) ? index + 1 : valid;
                announced = isAnnounced && hasDigit ? index + 1 : announced;
            }
        }

        var end = valid > 0 ? valid : announced;
        if (end > 0)
        {
            message.Add(IdentifierKind.Bank, start, end);
        }
    }

    private static void FindIpAddresses(in ScannedMessage message)
    {
        const int LongestAddress = 45;
        var text = message.Text.AsSpan();
        var position = 0;
        while (position < text.Length && text[position..].IndexOf(':') is var next and >= 0)
        {
            var start = position + next;
            var end = start;
            while (start > position && start > end - LongestAddress && char.IsAsciiHexDigit(text[start - 1]))
            {
                start--;
            }

            while (end < text.Length && end - start < LongestAddress && (char.IsAsciiHexDigit(text[end]) || text[end] is ':' or '.'))
            {
                end++;
            }

            var written = text[start..end].TrimEnd('.');
            var isWhole = (start == 0 || !char.IsAsciiLetterOrDigit(text[start - 1])) && (end == text.Length || !char.IsAsciiLetterOrDigit(text[end]));
            if (isWhole && written.Length > 2 && written.Count(':') >= 2 && written.ContainsAnyInRange('0', '9') && IPAddress.TryParse(written, out _))
            {
                message.Add(IdentifierKind.Ip, start, start + written.Length);
            }

            position = end;
        }
    }

    // 37°58'48"N 23°43'E: two degree signs near each other, between numbers.
    private static void FindDegrees(in ScannedMessage message)
    {
        const int Longest = 36;
        var text = message.Text.AsSpan();
        var first = text.IndexOf('\u00B0');
        while (first > 0)
        {
            var next = text[(first + 1)..].IndexOf('\u00B0');
            if (next < 0)
            {
                return;
            }

            var second = first + 1 + next;
            if (next <= Longest && Digit.Is(text[first - 1]) && text[first..second].IndexOfAny(AfterDegrees) > 0)
            {
                message.Add(IdentifierKind.Location, FirstDigit(text, first), WithDirection(message, LastOf(text, second)));
            }

            first = second;
        }
    }

    private static int WithDirection(in ScannedMessage message, int end)
    {
        var word = message.WordAt(end);
        var isDirection = word < message.Words.Length && message.HasCueAt(CueKind.Direction, word) && message.Words[word].SourceStart - end <= 2;
        return isDirection ? message.Words[word].SourceEnd : end;
    }

    private static int FirstDigit(ReadOnlySpan<char> text, int end)
    {
        while (end > 0 && (Digit.Is(text[end - 1]) || text[end - 1] == '.'))
        {
            end--;
        }

        return end;
    }

    private static int LastOf(ReadOnlySpan<char> text, int degree)
    {
        var end = degree + 1;
        while (end < text.Length && end < degree + 14 && (Digit.Is(text[end]) || text[end] is '.' or '\'' or '"' or '\u2032' or '\u2033' or 'E' or 'W' or 'e' or 'w'))
        {
            end++;
        }

        return end;
    }
}
