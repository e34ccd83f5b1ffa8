using System.Globalization;
using SafeRedirect.Content.Hsds.Terms;

namespace SafeRedirect.Content.Hsds.Writing;

/// <summary>Writes opening hours as a content file has them.</summary>
internal static class HoursText
{
    private const int ShortestRun = 3;

    /// <summary>The word for day and night.</summary>
    public const string Always = "always";

    /// <summary>One entry of the list: <c>{days: mon-fri, from: "09:00", to: "16:00"}</c>.</summary>
    public static string Entry(HoursRange range) => $"{{days: {Days(range.Days)}, from: \"{Time(range.From)}\", to: \"{Time(range.To)}\"}}";

    /// <summary>Whether two mean the same times, however they are grouped.</summary>
    public static bool AreSame(OpeningHours first, OpeningHours second) => Spread(first).SequenceEqual(Spread(second));

    /// <summary>Whether two entries are the same.</summary>
    public static bool AreSame(HoursRange first, HoursRange second) => first.From == second.From && first.To == second.To && first.Days.ToHashSet().SetEquals(second.Days);

    private static IEnumerable<(DayOfWeek Day, TimeOnly From, TimeOnly To)> Spread(OpeningHours hours)
    {
        // Day and night stands in directories as every day to 23:59; the two are one.
        IReadOnlyList<HoursRange> ranges = hours.IsAlways ? [new HoursRange([.. WeekDays.All.Select(day => day.Day)], new TimeOnly(0, 0), new TimeOnly(23, 59))] : hours.Ranges;
        return ranges.SelectMany(range => range.Days.Select(day => (day, range.From, range.To))).Distinct().Order();
    }

    private static string Days(IReadOnlyList<DayOfWeek> days)
    {
        var words = new List<string>();
        for (var first = 0; first < WeekDays.All.Count; first++)
        {
            if (!days.Contains(WeekDays.All[first].Day))
            {
                continue;
            }

            var last = first;
            while (last + 1 < WeekDays.All.Count && days.Contains(WeekDays.All[last + 1].Day))
            {
                last++;
            }

            words.AddRange(last - first + 1 >= ShortestRun
                ? [$"{WeekDays.All[first].Word}-{WeekDays.All[last].Word}"]
                : WeekDays.All.Skip(first).Take(last - first + 1).Select(day => day.Word));
            first = last;
        }

        return words.Count == 1 ? words[0] : $"[{string.Join(", ", words)}]";
    }

    private static string Time(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);
}
