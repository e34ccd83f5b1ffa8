namespace SafeRedirect.Content.Contacts;

/// <summary>When a hotline, office or service can be reached. No range at all means always.</summary>
public sealed record OpeningHours(IReadOnlyList<HoursRange> Ranges)
{
    /// <summary>Day and night, every day.</summary>
    public bool IsAlways => Ranges.Count == 0;

    /// <summary>Whether it is open at a local time.</summary>
    public bool IsOpenAt(DateTime local) =>
        IsAlways || Ranges.Any(range => range.Days.Contains(local.DayOfWeek) && TimeOnly.FromDateTime(local) >= range.From && TimeOnly.FromDateTime(local) < range.To);
}
