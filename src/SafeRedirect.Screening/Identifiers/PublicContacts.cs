using SafeRedirect.Screening.Identifiers.Numbers;

namespace SafeRedirect.Screening.Identifiers;

/// <summary>Numbers and addresses that the organisation publishes. Writing them is no disclosure. The time a look-up takes does not grow with their number.</summary>
internal sealed class PublicContacts
{
    private const int NationalDigits = 7;
    private const int LongestCallingCode = 3;
    private const int ShortestText = 4;
    private const int LongestText = 24; // words

    // A national form lacks the country code of the international one, so both are here.
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> numbers;

    // Folded: the published texts, and every part of one that is whole words.
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> texts;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> parts;

    public PublicContacts(IReadOnlyList<string> contacts)
    {
        var (allNumbers, allTexts, allParts) = (New(), New(), New());
        foreach (var contact in contacts)
        {
            var digits = DigitsOf(contact);
            if (digits.Length > 0)
            {
                allNumbers.Add(digits);
            }

            for (var cut = 1; cut <= LongestCallingCode && digits.Length - cut >= NationalDigits; cut++)
            {
                allNumbers.Add(digits[cut..]);
            }

            var folded = TextFolding.Fold(contact);
            if (folded.Length >= ShortestText)
            {
                allTexts.Add(folded);
            }

            AddParts(folded, allParts);
        }

        numbers = allNumbers.GetAlternateLookup<ReadOnlySpan<char>>();
        texts = allTexts.GetAlternateLookup<ReadOnlySpan<char>>();
        parts = allParts.GetAlternateLookup<ReadOnlySpan<char>>();

        static HashSet<string> New() => new(StringComparer.Ordinal);
    }

    public bool Covers(ReadOnlySpan<char> written, IdentifierKind kind) => kind switch
    {
        IdentifierKind.Phone or IdentifierKind.Bank or IdentifierKind.IdDocument => CoversNumber(written),
        _ => texts.Set.Count > 0 && CoversText(TextFolding.Fold(written.ToString())),
    };

    private bool CoversText(ReadOnlySpan<char> folded)
    {
        if (parts.Contains(folded))
        {
            return true;
        }

        for (var start = 0; start < folded.Length; start = NextWord(folded, start))
        {
            var end = start;
            for (var words = 0; words < LongestText && end < folded.Length; words++)
            {
                end = EndOfWord(folded, end);
                if (texts.Contains(folded[start..end]))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static void AddParts(string folded, HashSet<string> parts)
    {
        for (var start = 0; start < folded.Length; start = NextWord(folded, start))
        {
            var end = start;
            for (var words = 0; words < LongestText && end < folded.Length; words++)
            {
                end = EndOfWord(folded, end);
                if (end - start >= ShortestText)
                {
                    parts.Add(folded[start..end]);
                }
            }
        }
    }

    private static int NextWord(ReadOnlySpan<char> text, int start) => text[start..].IndexOf(' ') is var space and >= 0 ? start + space + 1 : text.Length;

    // Of the word after the space at which the word before ended.
    private static int EndOfWord(ReadOnlySpan<char> text, int end)
    {
        var start = end > 0 && text[end] == ' ' ? end + 1 : end;
        return text[start..].IndexOf(' ') is var space and >= 0 ? start + space : text.Length;
    }

    private bool CoversNumber(ReadOnlySpan<char> written)
    {
        Span<char> digits = stackalloc char[NumberRun.MaximumDigits];
        var count = Copy(written, digits, out var hasLetters);
        return !hasLetters && numbers.Contains(digits[..count].TrimStart('0'));
    }

    private static string DigitsOf(ReadOnlySpan<char> text)
    {
        Span<char> digits = stackalloc char[NumberRun.MaximumDigits];
        return digits[..Copy(text, digits, out _)].TrimStart('0').ToString();
    }

    private static int Copy(ReadOnlySpan<char> text, Span<char> digits, out bool hasLetters)
    {
        var count = 0;
        hasLetters = false;
        foreach (var character in text)
        {
            hasLetters |= char.IsLetter(character);
            if (Digit.Of(character) is var digit and >= 0 && count < digits.Length)
            {
                digits[count++] = (char)('0' + digit);
            }
        }

        return count;
    }
}
