namespace SafeRedirect.Screening.Identifiers.Numbers;

/// <summary>Tells dates in digits, Gregorian or Solar Hijri.</summary>
internal static class Dates
{
    /// <summary>The first three groups are day, month and year in one of the usual orders, with the same separator.</summary>
    public static bool Begins(in NumberRun run) =>
        run.Groups.Length >= 3 && run.Groups[1].Separator == run.Groups[2].Separator && run.Groups[1].Separator is ('.' or '/' or '-' or ' ')
        && (run.Groups.Length == 3 || run.Groups[3].Separator != run.Groups[2].Separator || run.Groups[2].Length == 4) && IsDate(run.Part(0, 3));

    /// <summary>A year people live in: 1900 to 2100, or 1300 to 1500 of the Solar Hijri or lunar calendar.</summary>
    public static bool IsYear(int value) => value is (>= 1900 and <= 2100) or (>= 1300 and <= 1500);

    /// <summary>Eight digits that read as a date: 20240131 or 31012024.</summary>
    public static bool IsCompact(int value)
    {
        var isYearFirst = IsYear(value / 10_000) && IsDayAndMonth(value % 100, value / 100 % 100);
        return isYearFirst || (IsYear(value % 10_000) && IsDayAndMonth(value / 1_000_000, value / 10_000 % 100));
    }

    /// <summary>One is a day and the other a month.</summary>
    public static bool IsDayAndMonth(int first, int second) =>
        first >= 1 && second >= 1 && ((first <= 32 && second <= 12) || (first <= 12 && second <= 32));

    private static bool IsDate(in NumberRun run)
    {
        var (first, second, third) = (run.Groups[0].Length, run.Groups[1].Length, run.Groups[2].Length);
        if (first == 4 && second <= 2 && third <= 2)
        {
            return IsYear(run.Value(0)) && IsDayAndMonth(run.Value(1), run.Value(2));
        }

        if (first > 2 || second > 2 || !IsDayAndMonth(run.Value(0), run.Value(1)))
        {
            return false;
        }

        return third == 4 ? IsYear(run.Value(2)) : third == 2 && run.Groups[1].Separator != ' ';
    }
}
