using System.Text.Json.Serialization;

namespace SafeRedirect.Content.Hsds.Model;

/// <summary>When a service is open: parts of a recurrence rule of RFC 5545.</summary>
internal sealed record HsdsSchedule
{
    /// <summary>Where it stands in the document.</summary>
    [JsonIgnore]
    public DocumentPlace Place { get; init; }

    /// <summary>A UUID.</summary>
    public string? Id { get; init; }

    /// <summary>The first day on which it holds.</summary>
    public string? ValidFrom { get; init; }

    /// <summary>The last day on which it holds.</summary>
    public string? ValidTo { get; init; }

    /// <summary>The day of the first event.</summary>
    public string? Dtstart { get; init; }

    /// <summary>Hours from UTC.</summary>
    public decimal? Timezone { get; init; }

    /// <summary>The day of the last event.</summary>
    public string? Until { get; init; }

    /// <summary>How many events there are.</summary>
    public decimal? Count { get; init; }

    /// <summary><c>WEEKLY</c> or <c>MONTHLY</c>.</summary>
    public string? Freq { get; init; }

    /// <summary>Every how many weeks or months; one when left out.</summary>
    public decimal? Interval { get; init; }

    /// <summary>Days of the week: <c>MO,TU</c>.</summary>
    public string? Byday { get; init; }

    /// <summary>Weeks of the year.</summary>
    [JsonConverter(typeof(LooseTextConverter))]
    public string? Byweekno { get; init; }

    /// <summary>Days of the month.</summary>
    [JsonConverter(typeof(LooseTextConverter))]
    public string? Bymonthday { get; init; }

    /// <summary>Days of the year.</summary>
    [JsonConverter(typeof(LooseTextConverter))]
    public string? Byyearday { get; init; }

    /// <summary>The hours in words.</summary>
    public string? Description { get; init; }

    /// <summary><c>HH:MM</c>, perhaps with an offset from UTC.</summary>
    public string? OpensAt { get; init; }

    /// <summary><c>HH:MM</c>, perhaps with an offset from UTC.</summary>
    public string? ClosesAt { get; init; }

    /// <summary>From us the name of the time zone, which an offset cannot say.</summary>
    public string? Notes { get; init; }
}
