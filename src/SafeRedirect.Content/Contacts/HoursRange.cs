namespace SafeRedirect.Content.Contacts;

/// <summary>One stretch of hours on some days of the week.</summary>
/// <param name="Days">In the order of the week, Monday first.</param>
/// <param name="From">Opening time, local.</param>
/// <param name="To">Closing time, local; later than <paramref name="From"/>.</param>
public sealed record HoursRange(IReadOnlyList<DayOfWeek> Days, TimeOnly From, TimeOnly To);
