namespace SafeRedirect.Content.Contacts;

/// <summary>A number that people can call.</summary>
/// <param name="Phone">As people read it: international form with spaces.</param>
/// <param name="Verified">The day somebody last called it and it was right.</param>
/// <param name="ValidDays">Days after <paramref name="Verified"/> during which it may be shown.</param>
/// <param name="IsExample">An invented contact; a release refuses it.</param>
/// <param name="Backup">The next in the chain when this one is out of date.</param>
public sealed record Hotline(
    HotlineId Id,
    LocalText Name,
    string Phone,
    OpeningHours Hours,
    IReadOnlyList<string> Languages,
    Cost Cost,
    DateOnly Verified,
    int ValidDays,
    bool IsExample,
    HotlineId? Backup)
{
    /// <summary>Where it stands in the content files.</summary>
    public SourceLine Source { get; init; }
}
