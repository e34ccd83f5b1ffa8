namespace SafeRedirect.Screening.Identifiers.Numbers;

/// <summary>Shapes of phone numbers that have neither a plus, a trunk zero nor a word that announces them, and are rarely anything else.</summary>
internal static class BareShapes
{
    private const int LongestGroups = 5;
    private const int LongestGroupsAfterCode = 7;
    private const int ShortestLocal = 5;

    public static bool Fits(in NumberRun run, ReadOnlySpan<char> digits)
    {
        if (IsRound(run, digits))
        {
            return false;
        }

        if (AreSingles(run) || ArePairs(run) || BeginsWithCode(run, digits))
        {
            return true;
        }

        var groups = run.Groups;
        if (groups.Length > LongestGroups || !PhoneRules.EndsWell(run) || PhoneRules.AreYears(run) || (groups[0].Length == 8 && Dates.IsCompact(run.Value(0))) || !AreSeparatorsUsual(groups, digits.Length))
        {
            return false;
        }

        var (_, longest) = PhoneRules.Extremes(groups);
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

    // "6 1 2 3 4 5 6 7 8", but no counting.
    private static bool AreSingles(in NumberRun run) =>
        run.Groups.Length is >= 8 and <= 13 && PhoneRules.Extremes(run.Groups).Longest == 1 && !IsRising(run);

    // "76 12 34 56", "6 99 12 34 56"; a list of ages or buses rises or is round.
    private static bool ArePairs(in NumberRun run)
    {
        const int LowestFirst = 20;
        var groups = run.Groups;
        var hasShape = groups.Length is 4 or 5 && (groups[0].Length == 2 || (groups[0].Length == 1 && groups.Length == 5));
        if (!hasShape || (groups[0].Length == 2 && run.Value(0) < LowestFirst) || (groups.Length == 4 && groups[1].Separator == '.'))
        {
            return false;
        }

        var isUneven = false;
        for (var group = 1; group < groups.Length; group++)
        {
            if (groups[group].Length != 2 || groups[group].Separator != groups[1].Separator || groups[group].Separator is not (' ' or '-' or '.'))
            {
                return false;
            }

            isUneven |= run.Value(group) % 5 != 0;
        }

        return isUneven && !IsRising(run);
    }

    // "237 6 99 12 34 56"
    private static bool BeginsWithCode(in NumberRun run, ReadOnlySpan<char> digits) =>
        run.Groups.Length is > 2 and <= LongestGroupsAfterCode && digits.Length is >= 10 and <= 13 && (digits.Length > 10 || PhoneRules.Extremes(run.Groups).Longest > 2) && PhoneRules.EndsWell(run)
        && CallingCodes.LengthOf(digits) == run.Groups[0].Length && run.Groups[0].Length > 1 && CallingCodes.Fit(digits);

    private static bool IsRising(in NumberRun run)
    {
        for (var group = 1; group < run.Groups.Length; group++)
        {
            if (run.Value(group) <= run.Value(group - 1))
            {
                return false;
            }
        }

        return true;
    }

    // "70/123456" has a slash after its first digits; a bracket closes only them.
    private static bool AreSeparatorsUsual(ReadOnlySpan<NumberGroup> groups, int count)
    {
        for (var group = 1; group < groups.Length; group++)
        {
            var isSlash = groups[group].Separator == '/';
            var isAfterArea = group == 1 && groups[0].Length is >= 2 and <= 4 && count is >= 8 and <= 10 && count - groups[0].Length >= ShortestLocal;
            if ((isSlash && !isAfterArea) || (groups[group].Separator == '(' && (group > 1 || groups[0].Length > 3)))
            {
                return false;
            }
        }

        return true;
    }

    // A count or a price: 2000000, 1.200.000, 12 000 000. Eight digits with spaces are often a number: 20 123 456.
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

        var isLocal = digits.Length == 8 && run.IsSeparatedBy(' ') && digits[^1] != '0';
        return isGroupedInThrees && !isLocal && (run.Groups[0].Length < 3 || digits.EndsWith("00"));
    }
}
