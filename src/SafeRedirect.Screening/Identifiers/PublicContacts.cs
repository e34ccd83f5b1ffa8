using SafeRedirect.Screening.Identifiers.Numbers;

namespace SafeRedirect.Screening.Identifiers;

/// <summary>Numbers and addresses that the organisation publishes. Writing them is no disclosure.</summary>
internal sealed class PublicContacts
{
    private const int NationalDigits = 7;
    private readonly List<string> numbers = [];
    private readonly List<string> texts = [];

    public PublicContacts(IReadOnlyList<string> contacts)
    {
        foreach (var contact in contacts)
        {
            var digits = DigitsOf(contact);
            if (digits.Length > 0)
            {
                numbers.Add(digits);
            }

            if (TextFolding.Fold(contact) is { Length: > 0 } folded)
            {
                texts.Add($" {folded} ");
            }
        }
    }

    public bool Covers(ReadOnlySpan<char> written, IdentifierKind kind)
    {
        if (numbers.Count == 0 && texts.Count == 0)
        {
            return false;
        }

        return kind is IdentifierKind.Phone or IdentifierKind.Bank or IdentifierKind.IdDocument && CoversNumber(DigitsOf(written)) || CoversText(written);
    }

    // A national form lacks the country code of the international one.
    private bool CoversNumber(string digits) => digits.Length > 0 && numbers.Exists(number =>
        number == digits || (digits.Length >= NationalDigits && number.Length - digits.Length is > 0 and <= 3 && number.EndsWith(digits, StringComparison.Ordinal)));

    private bool CoversText(ReadOnlySpan<char> written)
    {
        var folded = $" {TextFolding.Fold(written.ToString())} ";
        return folded.Length > 5 && texts.Exists(text => text.Contains(folded, StringComparison.Ordinal) || (text.Length > 5 && folded.Contains(text, StringComparison.Ordinal)));
    }

    private static string DigitsOf(ReadOnlySpan<char> text)
    {
        Span<char> digits = stackalloc char[NumberRun.MaximumDigits];
        var count = 0;
        foreach (var character in text)
        {
            if (Digit.Of(character) is var digit and >= 0 && count < digits.Length)
            {
                digits[count++] = (char)('0' + digit);
            }
        }

        return digits[..count].TrimStart('0').ToString();
    }
}
