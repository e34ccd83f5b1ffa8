using System.Buffers;
using SafeRedirect.Screening.Folding;
using SafeRedirect.Screening.Identifiers.Numbers;

namespace SafeRedirect.Screening.Identifiers.Places;

/// <summary>Finds places in the forms of location services: <c>///three.short.words</c>, <c>8G8P+QF</c>, <c>geo:37.98,23.73</c>.</summary>
internal static class PlaceCodeDetector
{
    private const int Words = 3;
    private const int LongestWord = 24;
    private const int LongestGeo = 60;

    // Open Location Code, https://github.com/google/open-location-code, read 2026-11-25.
    private static readonly SearchValues<char> PlusCode = SearchValues.Create("23456789CFGHJMPQRVWXcfghjmpqrvwx");

    public static void Find(in ScannedMessage message)
    {
        FindWords(message);
        FindPlusCodes(message);
        FindGeo(message);
    }

    private static void FindWords(in ScannedMessage message)
    {
        var text = message.Text.AsSpan();
        var position = 0;
        while (text[position..].IndexOf("///", StringComparison.Ordinal) is var next and >= 0)
        {
            var start = position + next;
            var (end, words) = (start + 3, 0);
            while (words < Words && WordLength(text[end..]) is var length and > 1)
            {
                end += length;
                words++;
                if (words < Words)
                {
                    if (end >= text.Length || text[end] != '.')
                    {
                        break;
                    }

                    end++;
                }
            }

            if (words == Words)
            {
                message.Add(IdentifierKind.Location, start, end);
            }

            position = Math.Max(end, start + 1);
        }
    }

    private static int WordLength(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && length < LongestWord && char.IsLetter(text[length]))
        {
            length++;
        }

        return length;
    }

    private static void FindPlusCodes(in ScannedMessage message)
    {
        var text = message.Text.AsSpan();
        for (var plus = text.IndexOf('+'); plus >= 0;)
        {
            var start = plus;
            while (start > 0 && plus - start < 9 && PlusCode.Contains(text[start - 1]))
            {
                start--;
            }

            var end = plus + 1;
            while (end < text.Length && end - plus < 5 && PlusCode.Contains(text[end]))
            {
                end++;
            }

            var isWhole = (start == 0 || !char.IsLetterOrDigit(text[start - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end]));
            if (isWhole && plus - start is 4 or 6 or 8 && end - plus - 1 is 2 or 3 && HasLetter(text[start..plus]))
            {
                message.Add(IdentifierKind.Location, start, plus - start == 4 ? WithTown(message, end) : end);
            }

            var next = text[(plus + 1)..].IndexOf('+');
            plus = next < 0 ? -1 : plus + 1 + next;
        }
    }

    // A short code says nothing without its town: "8P8G+QF Athens".
    private static int WithTown(in ScannedMessage message, int end)
    {
        const int MostWords = 2;
        var first = message.WordAt(end);
        for (var word = first; word < message.Words.Length && word < first + MostWords && message.Words[word].Before != WordGap.Sentence && Addresses.AddressWords.IsName(message, word); word++)
        {
            end = message.Words[word].SourceEnd;
        }

        return end;
    }

    private static bool HasLetter(ReadOnlySpan<char> code)
    {
        foreach (var character in code)
        {
            if (char.IsLetter(character))
            {
                return true;
            }
        }

        return false;
    }

    private static void FindGeo(in ScannedMessage message)
    {
        var text = message.Text.AsSpan();
        var position = 0;
        while (text[position..].IndexOf("geo:", StringComparison.OrdinalIgnoreCase) is var next and >= 0)
        {
            var start = position + next;
            var end = start + 4;
            while (end < text.Length && end - start < LongestGeo && (Digit.Is(text[end]) || text[end] is '.' or ',' or '-'))
            {
                end++;
            }

            if (end > start + 8 && text[start..end].Contains(','))
            {
                message.Add(IdentifierKind.Location, start, end);
            }

            position = end;
        }
    }
}
