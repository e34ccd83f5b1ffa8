namespace SafeRedirect.Screening.Identifiers.Numbers;

/// <summary>Tells phone numbers from prices, dates, years, times and quantities by their shape.</summary>
internal static class PhoneRules
{
    private const int MinimumDigits = 7;
    private const int MaximumDigits = 15;

    /// <param name="isAnnounced">A word before it says that a phone number follows, so that fewer digits and looser shapes do.</param>
    public static bool IsPhone(in NumberRun run, bool isAnnounced)
    {
        var count = run.DigitCount;
        if (count < (isAnnounced ? MinimumDigits - 1 : MinimumDigits) || count > MaximumDigits + 2 || Dates.Begins(run))
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

        if (digits[0] == '0' && digits[1] != '0' && count >= 8 && count <= 12)
        {
            return HasTrunkShape(run, count);
        }

        return isAnnounced ? count <= MaximumDigits && EndsWell(run) && !AreYears(run) : HasBareShape(run, digits);
    }

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
        if (IsRound(run, digits) || !EndsWell(run) || groups.Length > 5 || AreYears(run) || (groups[0].Length == 8 && Dates.IsCompact(run.Value(0))))
        {
            return false;
        }

        foreach (var group in groups[1..])
        {
            if (group.Separator is '/' or '(')
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
            isGroupedInThrees &= group.Length == 3;
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
