namespace SafeRedirect.Content.Services;

/// <summary>A service of the directory.</summary>
/// <param name="Address"><see langword="null"/> when the place is confidential: only the phone is shown.</param>
public sealed record Service(
    ServiceId Id,
    AreaId Area,
    IReadOnlyList<CategoryId> Categories,
    LocalText Name,
    LocalText Offers,
    LocalText? Address,
    OpeningHours Hours,
    IReadOnlyList<string> Languages,
    string Phone,
    Cost Cost,
    LocalText Accessibility,
    DateOnly Verified,
    int ValidDays,
    bool IsExample)
{
    /// <summary>Who it is for; <see langword="null"/> when it is for everybody.</summary>
    public LocalText? Eligibility { get; init; }

    /// <summary>Where it stands in the content files.</summary>
    public SourceLine Source { get; init; }
}
