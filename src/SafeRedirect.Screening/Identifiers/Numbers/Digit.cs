using System.Globalization;

namespace SafeRedirect.Screening.Identifiers.Numbers;

/// <summary>Digits of every script.</summary>
internal static class Digit
{
    /// <returns>0 to 9, or -1 when the character is no digit.</returns>
    public static int Of(char character)
    {
        if (character < 0x80)
        {
            return char.IsAsciiDigit(character) ? character - '0' : -1;
        }

        return char.IsDigit(character) ? CharUnicodeInfo.GetDecimalDigitValue(character) : -1;
    }

    public static bool Is(char character) => Of(character) >= 0;
}
