namespace SafeRedirect.Screening.Identifiers.Numbers;

/// <summary>Tells phone numbers from prices, dates, years, times and quantities by their shape.</summary>
internal static class PhoneRules
{
    private const int MinimumDigits = 7;
    private const int MaximumDigits = 15;
    private const int LongestBareGroups = 5;

    /// <summary>A plus or two zeros, a calling code, and as many digits as that country's numbers have.</summary>
    public static bool IsInternational(in NumberRun run)
    {
        var count = run.DigitCount;
        if (count < MinimumDigits + 1 || count > MaximumDigits + 3 || (!run.HasPlus && run.Groups[0].Length < 2))
        {
            return false;
        }

        Span<char> digits = stackalloc char[NumberRun.MaximumDigits];
        digits = digits[..run.CopyDigits(digits)];
        if (!run.HasPlus && !digits.StartsWith("00"))
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

        var isPlain = !run.HasPlus && !isAnnounced && Digit.Of(run.Text[run.Groups[0].Start]) != 0;
        if (isPlain && run.Groups.Length > LongestBareGroups)
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

        return isAnnounced ? count <= MaximumDigits && (EndsWell(run) || (count >= 9 && run.Groups.Length == count)) && !AreYears(run) && !IsPublicLine(digits) : HasBareShape(run, digits);
    }

    /// <summary>Begins with the zero that people dial inside their country.</summary>
    public static bool IsTrunk(ReadOnlySpan<char> digits) => digits.Length is >= 8 and <= 13 && digits[0] == '0' && digits[1] != '0';

    // 06,39,98,12,34 is a number; 12,500,000 is none.
    private static bool CommasPartPairs(in NumberRun run)
    {
        var (commas, pairs) = (0, 0);
        foreach (var group in run.Groups[1..])
        {
            commas += group.Separator == ',' ? 1 : 0;
            pairs += group.Length == 2 ? 1 : 0;
        }

        return commas == 0 || (commas >= 3 && pairs == run.Groups.Length - 1);
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

    // Without a plus, a trunk zero or a word that announces it, only shapes that are rarely anything else.
    private static bool HasBareShape(in NumberRun run, ReadOnlySpan<char> digits)
    {
        var groups = run.Groups;
        if (IsRound(run, digits) || !EndsWell(run) || groups.Length > LongestBareGroups || AreYears(run) || (groups[0].Length == 8 && Dates.IsCompact(run.Value(0))))
        {
            return false;
        }

        for (var group = 1; group < groups.Length; group++)
        {
            if (groups[group].Separator == '/' || (groups[group].Separator == '(' && (group > 1 || groups[0].Length > 3)))
            {
                return false;
            }
        }

        var (_, longest) = Extremes(groups);
        return digits.Length switch
        {
            7 => groups.Length == 2 && groups[0].Length == 3 && groups[1].Separator == '-' && !digits.EndsWith("00"),
            8 => groups.Length == 1 ? !Dates.IsCompact(run.Value(0)) : groups.Length <= 3 && longest >= 3 && groups[0].Length >= 2,
            9 or 10 => longest >= 3 && (groups.Length == 1 || groups[0].Length >= 2),
            11 => groups.Length == 1 || digits[0] is '1' or '7' or '8' || groups[0].Length is 2 or 3,
            12 or 13 => groups.Length == 1 || groups[0].Length is 2 or 3,
            _ => false,
        };
    }

    // A count or a price: 2000000, 1.200.000, 12 000 000.
    private static bool IsRound(in NumberRun run, ReadOnlySpan<char> digits)
    {
        if (run.Groups.Length == 1)
        {
            return digits.EndsWith("000");
        }

        var isGroupedInThrees = run.Groups[0].Length <= 3;
        foreach (var group in run.Groups[1..])
        {
            isGroupedInThrees &= group.Length == 3 && group.Separator is ' ' or '.' or ',';
        }

        return isGroupedInThrees && (run.Groups[0].Length < 3 || digits.EndsWith("00"));
    }

    // A number of one digit after a longer one is a new number: "0691234567 2 times".
    private static bool EndsWell(in NumberRun run) => run.Groups.Length == 1 || run.Groups[^1].Length > 1;

    private static bool AreYears(in NumberRun run) =>
        run.Groups.Length == 2 && run.Groups[0].Length == 4 && run.Groups[1].Length == 4 && Dates.IsYear(run.Value(0)) && Dates.IsYear(run.Value(1));

    private static (int Shortest, int Longest) Extremes(ReadOnlySpan<NumberGroup> groups)
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
