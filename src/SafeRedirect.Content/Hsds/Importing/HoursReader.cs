using System.Globalization;
using SafeRedirect.Content.Hsds.Model;
using SafeRedirect.Content.Hsds.Terms;

namespace SafeRedirect.Content.Hsds.Importing;

/// <summary>Reads weekly opening hours. Everything else that a recurrence rule can say is a fault: hours that are nearly right send people to closed doors.</summary>
internal sealed class HoursReader(HsdsService service, ImportScope scope)
{
    private const string ByHand = "Write the hours of this service by hand in its file (docs/content/format.md), and take its schedules out of the document";

    private bool _isGood = true;

    /// <summary>The hours: of the service, of the service at its place, or of the place.</summary>
    /// <returns><see langword="null"/> when there are none, or they cannot be used; then the faults are noted.</returns>
    public static OpeningHours? Read(HsdsService service, HsdsServiceAtLocation? at, ImportScope scope)
    {
        var schedules = new[] { service.Schedules, at?.Schedules, at?.Location?.Schedules }.Select(list => list.Given().ToList()).FirstOrDefault(list => list.Count > 0);
        return schedules is null ? null : new HoursReader(service, scope).Hours(schedules);
    }

    private OpeningHours? Hours(List<HsdsSchedule> schedules)
    {
        var ranges = schedules.Select(Range).OfType<HoursRange>().ToList();
        if (!_isGood)
        {
            return null;
        }

        // Directories often have a row for each day: rows with the same times become one. Those of our own exports stand as a writer grouped them.
        var merged = Attributes.ServiceId(service) is null ? [.. ranges.GroupBy(range => (range.From, range.To)).Select(Merged)] : ranges;
        return merged is [{ Days.Count: 7 } all] && all.From == new TimeOnly(0, 0) && all.To == new TimeOnly(23, 59) ? new OpeningHours([]) : new OpeningHours(merged);
    }

    private static HoursRange Merged(IGrouping<(TimeOnly From, TimeOnly To), HoursRange> same) =>
        new([.. WeekDays.All.Select(day => day.Day).Where(day => same.Any(range => range.Days.Contains(day)))], same.Key.From, same.Key.To);

    private HoursRange? Range(HsdsSchedule schedule)
    {
        if (Unreadable(schedule) is { } reason)
        {
            return Refuse(schedule, reason);
        }

        var days = new HashSet<DayOfWeek>();
        foreach (var code in schedule.Byday!.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (WeekDays.OfCode(code) is not { } day)
            {
                return Refuse(schedule, "its schedule names days that are not plain days of the week");
            }

            days.Add(day);
        }

        if (Time(schedule.OpensAt) is not { } from || Time(schedule.ClosesAt) is not { } to)
        {
            return Refuse(schedule, "its schedule has a time that is not HH:MM in the local time of the organisation");
        }

        return to > from
            ? new HoursRange([.. WeekDays.All.Select(day => day.Day).Where(days.Contains)], from, to)
            : Refuse(schedule, "its schedule passes midnight");
    }

    private string? Unreadable(HsdsSchedule schedule)
    {
        if (!"WEEKLY".Equals(schedule.Freq?.Trim(), StringComparison.OrdinalIgnoreCase))
        {
            return "its schedule is not weekly";
        }

        if (schedule.Interval is not (null or 1) || schedule.Count is not null)
        {
            return "its schedule is not for every week";
        }

        if (Says(schedule.ValidFrom, schedule.ValidTo, schedule.Dtstart, schedule.Until, schedule.Byweekno, schedule.Bymonthday, schedule.Byyearday))
        {
            return "its schedule has dates: it holds for a time, or makes an exception";
        }

        if (schedule.Timezone is { } hours && !IsLocal(TimeSpan.FromMinutes((double)Math.Clamp(hours, -24, 24) * 60)))
        {
            return "its schedule is in another time zone";
        }

        return Says(schedule.Byday) ? null : "its schedule names no days";
    }

    private static bool Says(params ReadOnlySpan<string?> fields)
    {
        foreach (var field in fields)
        {
            if (!string.IsNullOrWhiteSpace(field))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A time of day: <c>09:00</c>, <c>09:00:00</c>, and either with the organisation's own offset from UTC.</summary>
    private TimeOnly? Time(string? text)
    {
        var time = text?.Trim() ?? string.Empty;
        var at = time.AsSpan().IndexOfAny('Z', '+', '-');
        if (at >= 0)
        {
            var offset = time[at..];
            if (!DateTimeOffset.TryParseExact($"2026-01-01T00:00{offset}", "yyyy-MM-ddTHH:mmK", CultureInfo.InvariantCulture, DateTimeStyles.None, out var parsed) || !IsLocal(parsed.Offset))
            {
                return null;
            }

            time = time[..at];
        }

        return TimeOnly.TryParseExact(time, ["HH:mm", "HH:mm:00"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var read) ? read : null;
    }

    /// <summary>Whether the clocks of the organisation have this offset in winter or in summer.</summary>
    private bool IsLocal(TimeSpan offset)
    {
        var zone = scope.Organisation.TimeZone;
        return zone.GetUtcOffset(new DateTime(scope.Today.Year, 1, 1)) == offset || zone.GetUtcOffset(new DateTime(scope.Today.Year, 7, 1)) == offset;
    }

    private HoursRange? Refuse(HsdsSchedule schedule, string reason)
    {
        _isGood = false;
        scope.Fault(service, reason, ByHand, schedule.Place);
        return null;
    }
}
