namespace SafeRedirect.Screening.Identifiers.Numbers;

/// <summary>The check digits of cards (ISO/IEC 7812-1) and of IBANs (ISO 13616).</summary>
internal static class Checksums
{
    public static bool IsLuhn(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var index = 0; index < digits.Length; index++)
        {
            var digit = digits[digits.Length - 1 - index] - '0';
            if (index % 2 == 1)
            {
                digit *= 2;
                digit = digit > 9 ? digit - 9 : digit;
            }

            sum += digit;
        }

        return sum % 10 == 0;
    }

    /// <param name="iban">Upper-case letters and digits without spaces, the country code first.</param>
    public static bool IsIban(ReadOnlySpan<char> iban)
    {
        var remainder = 0;
        for (var index = 0; index < iban.Length; index++)
        {
            var character = iban[(index + 4) % iban.Length];
            remainder = char.IsAsciiDigit(character)
                ? ((remainder * 10) + character - '0') % 97
                : ((remainder * 100) + character - 'A' + 10) % 97;
        }

        return remainder == 1;
    }
}
