namespace SafeRedirect.Content.Contacts;

/// <summary>A place that people can visit.</summary>
public sealed record Office(
    OfficeId Id,
    LocalText Name,
    LocalText Address,
    AreaId Area,
    OpeningHours Hours,
    IReadOnlyList<string> Languages,
    DateOnly Verified,
    int ValidDays,
    bool IsExample)
{
    /// <summary>Where it stands in the content files.</summary>
    public SourceLine Source { get; init; }
}
