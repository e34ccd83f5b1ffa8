namespace SafeRedirect.Content.Hsds.Terms;

/// <summary>The days of the week, Monday first, with their names in our content and in RFC 5545.</summary>
internal static class WeekDays
{
    /// <summary>All seven.</summary>
    public static IReadOnlyList<(DayOfWeek Day, string Word, string Code)> All { get; } =
    [
        (DayOfWeek.Monday, "mon", "MO"), (DayOfWeek.Tuesday, "tue", "TU"), (DayOfWeek.Wednesday, "wed", "WE"), (DayOfWeek.Thursday, "thu", "TH"),
        (DayOfWeek.Friday, "fri", "FR"), (DayOfWeek.Saturday, "sat", "SA"), (DayOfWeek.Sunday, "sun", "SU"),
    ];

    /// <summary>The day of a code, or <see langword="null"/>.</summary>
    public static DayOfWeek? OfCode(string code)
    {
        foreach (var (day, _, known) in All)
        {
            if (known.Equals(code, StringComparison.OrdinalIgnoreCase))
            {
                return day;
            }
        }

        return null;
    }
}
