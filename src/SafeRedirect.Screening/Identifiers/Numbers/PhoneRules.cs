namespace SafeRedirect.Screening.Identifiers.Numbers;

/// <summary>Tells phone numbers from prices, dates, years, times and quantities by their shape.</summary>
internal static class PhoneRules
{
    private const int MinimumDigits = 7;
    private const int MaximumDigits = 15;

    /// <summary>A plus or two zeros, a calling code, and as many digits as that country's numbers have.</summary>
    public static bool IsInternational(in NumberRun run)
    {
        var count = run.DigitCount;
        if (count < MinimumDigits + 1 || count > MaximumDigits + 3 || (!run.HasPlus && run.Groups[0].Length < 2 && run.Text[run.Start] != '('))
        {
            return false;
        }

        Span<char> digits = stackalloc char[NumberRun.MaximumDigits];
        digits = digits[..run.CopyDigits(digits)];
        var isBracketed = run.Start < run.Groups[0].Start && run.Groups.Length > 1 && run.Groups[1].Separator == ')' && CallingCodes.LengthOf(digits) == run.Groups[0].Length; // "(237) 6 99"
        if (!run.HasPlus && !isBracketed && !digits.StartsWith("00"))
        {
            return false;
        }

        var start = digits.StartsWith("00") ? 2 : 0;
        return CallingCodes.Fit(digits[start..]);
    }

    /// <param name="isAnnounced">A word before it says that a phone number follows, so that fewer digits and looser shapes do.</param>
    public static bool IsPhone(in NumberRun run, bool isAnnounced)
    {
        var count = run.DigitCount;
        if (count < (isAnnounced ? MinimumDigits - 1 : MinimumDigits) || count > MaximumDigits + 2 || Dates.Begins(run) || !CommasPartPairs(run))
        {
            return false;
        }

        Span<char> digits = stackalloc char[NumberRun.MaximumDigits];
        digits = digits[..run.CopyDigits(digits)];
        if (run.HasPlus)
        {
            return count <= MaximumDigits && run.Groups.Length <= 8;
        }

        if (digits.StartsWith("00") && digits[2] != '0' && run.Groups[0].Length >= 2)
        {
            return count >= MinimumDigits + 3 && EndsWell(run);
        }

        if (IsTrunk(digits))
        {
            return HasTrunkShape(run, count);
        }

        return isAnnounced ? count <= MaximumDigits && (EndsWell(run) || (count >= 9 && run.Groups.Length == count)) && !AreYears(run) && !IsPublicLine(digits) : BareShapes.Fits(run, digits);
    }

    /// <summary>Begins with the zero that people dial inside their country.</summary>
    public static bool IsTrunk(ReadOnlySpan<char> digits) => digits.Length is >= 8 and <= 13 && digits[0] == '0' && digits[1] != '0';

    // 06,39,98,12,34 and 07700,900,123 are numbers; 12,500,000 is none.
    private static bool CommasPartPairs(in NumberRun run)
    {
        var (commas, pairs) = (0, 0);
        foreach (var group in run.Groups[1..])
        {
            commas += group.Separator == ',' ? 1 : 0;
            pairs += group.Length == 2 ? 1 : 0;
        }

        var isTrunk = run.Groups[0].Length is 1 or >= 4 && Digit.Of(run.Text[run.Groups[0].Start]) == 0;
        return commas == 0 || (commas >= 3 && pairs == run.Groups.Length - 1) || (isTrunk && commas == run.Groups.Length - 1);
    }

    // The harmonised European lines of social value: 116 123.
    private static bool IsPublicLine(ReadOnlySpan<char> digits) => digits.Length == 6 && digits.StartsWith("116");

    private static bool HasTrunkShape(in NumberRun run, int count)
    {
        if (run.Groups.Length == 1)
        {
            return count == 8 ? !Dates.IsCompact(run.Value(0)) : true;
        }

        var isDecimal = run.Groups.Length == 2 && run.Groups[0].Length == 1 && run.Groups[1].Separator == '.';
        if (isDecimal)
        {
            return false;
        }

        var (shortest, longest) = Extremes(run.Groups[1..]);
        if (longest == 1)
        {
            return count >= 9; // one digit at a time
        }

        return (longest >= 3 || (count >= 9 && shortest == 2)) && EndsWell(run);
    }

    /// <summary>A number of one digit after a longer one is a new number: "0691234567 2 times"; more of them belong to it: "07700 900 1 2 3".</summary>
    public static bool EndsWell(in NumberRun run) =>
        run.Groups.Length == 1 || run.Groups[^1].Length > 1 || (run.Groups.Length > 3 && run.Groups[^2].Length == 1 && run.DigitCount <= 11);

    /// <summary>Two years: "2019-2024".</summary>
    public static bool AreYears(in NumberRun run) =>
        run.Groups.Length == 2 && run.Groups[0].Length == 4 && run.Groups[1].Length == 4 && Dates.IsYear(run.Value(0)) && Dates.IsYear(run.Value(1));

    /// <summary>The lengths of the shortest and the longest group.</summary>
    public static (int Shortest, int Longest) Extremes(ReadOnlySpan<NumberGroup> groups)
    {
        var (shortest, longest) = (int.MaxValue, 0);
        foreach (var group in groups)
        {
            shortest = Math.Min(shortest, group.Length);
            longest = Math.Max(longest, group.Length);
        }

        return (shortest, longest);
    }
}
