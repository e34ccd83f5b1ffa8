namespace SafeRedirect.Content.Loading.Texts;

/// <summary>Finds what could be a phone number or another number that identifies somebody.</summary>
internal static class DigitRuns
{
    private const int PhoneDigits = 7;

    /// <summary>Where a run of seven or more digits begins; digits of any script, with at most two separators between; links are passed over.</summary>
    public static int? FindPhone(string text)
    {
        var (start, digits, gap) = (0, 0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (text.AsSpan(i).StartsWith("https://", StringComparison.OrdinalIgnoreCase))
            {
                i = LinkRules.EndOf(text, i);
                digits = 0;
            }
            else if (char.IsDigit(text[i]))
            {
                start = digits == 0 ? i : start;
                gap = 0;
                if (++digits == PhoneDigits)
                {
                    return start;
                }
            }
            else if (!IsSeparator(text[i]) || ++gap > 2)
            {
                digits = 0;
            }
        }

        return null;
    }

    private static bool IsSeparator(char sign) => sign is ' ' or '\u00A0' or '\u202F' or '-' or '\u2010' or '\u2011' or '.' or '(' or ')' or '/' or '+';
}
