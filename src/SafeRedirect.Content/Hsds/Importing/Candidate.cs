using SafeRedirect.Content.Hsds.Model;

namespace SafeRedirect.Content.Hsds.Importing;

/// <summary>A service of the document in the form of our content. What is <see langword="null"/> the document does not say: an existing service keeps it.</summary>
/// <param name="Existing">The service of the content that it updates; <see langword="null"/>: it is new.</param>
/// <param name="Verified">The day on which somebody checked it.</param>
internal sealed record Candidate(DocumentPlace Place, ServiceId Id, AreaId Area, Service? Existing, bool IsConfidential, DateOnly Verified)
{
    /// <summary>What it is for.</summary>
    public IReadOnlyList<CategoryId>? Categories { get; init; }

    /// <summary>When it is open.</summary>
    public OpeningHours? Hours { get; init; }

    /// <summary>What is spoken there, ISO 639-1.</summary>
    public IReadOnlyList<string>? Languages { get; init; }

    /// <summary>Its number.</summary>
    public string? Phone { get; init; }

    /// <summary>What it costs.</summary>
    public Cost? Cost { get; init; }

    /// <summary>For how many days the check holds.</summary>
    public int? ValidDays { get; init; }

    /// <summary>Whether the document says that it is invented.</summary>
    public bool IsExample { get; init; }

    /// <summary>Its texts by their keys in the content, in the order in which a file has them.</summary>
    public IReadOnlyList<(string Key, string Text)> Words { get; init; } = [];
}
