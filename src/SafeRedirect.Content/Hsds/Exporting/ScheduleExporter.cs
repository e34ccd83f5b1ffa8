using System.Globalization;
using SafeRedirect.Content.Hsds.Model;
using SafeRedirect.Content.Hsds.Terms;

namespace SafeRedirect.Content.Hsds.Exporting;

/// <summary>Writes opening hours as parts of recurrence rules.</summary>
internal sealed class ScheduleExporter(TimeZoneInfo zone, HsdsIds ids)
{
    /// <summary>HSDS has no word for "always"; its field guidance (read on 2026-11-25) gives these two times.</summary>
    public static readonly HoursRange DayAndNight = new([.. WeekDays.All.Select(day => day.Day)], new TimeOnly(0, 0), new TimeOnly(23, 59));

    private const string Always = "Day and night, every day.";

    /// <summary>One schedule for each stretch of hours, in their order.</summary>
    /// <param name="service">The id of the service in our content.</param>
    public IReadOnlyList<HsdsSchedule> Export(string service, OpeningHours hours) =>
        hours.IsAlways ? [Schedule(service, 0, DayAndNight) with { Description = Always }] : [.. hours.Ranges.Select((range, index) => Schedule(service, index, range))];

    private HsdsSchedule Schedule(string service, int index, HoursRange range) => new()
    {
        Id = ids.Id("schedule", service, index.ToString(CultureInfo.InvariantCulture)),
        // The offset of winter: one number cannot follow the clocks, the name in the notes can.
        Timezone = (decimal)zone.BaseUtcOffset.TotalMinutes / 60,
        Freq = "WEEKLY",
        Byday = string.Join(',', WeekDays.All.Where(day => range.Days.Contains(day.Day)).Select(day => day.Code)),
        OpensAt = Time(range.From),
        ClosesAt = Time(range.To),
        Notes = zone.Id,
    };

    private static string Time(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);
}
