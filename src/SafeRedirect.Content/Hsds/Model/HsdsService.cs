using System.Text.Json.Serialization;

namespace SafeRedirect.Content.Hsds.Model;

/// <summary>A service with all that belongs to it, as the API of a directory gives it.</summary>
/// <remarks>Only the fields that our content knows: docs/content/services.md lists them. A list may hold <see langword="null"/>, since JSON may.</remarks>
internal sealed record HsdsService
{
    /// <summary>Where it stands in the document.</summary>
    [JsonIgnore]
    public DocumentPlace Place { get; init; }

    /// <summary>A UUID.</summary>
    public string? Id { get; init; }

    /// <summary>What it is called.</summary>
    public string? Name { get; init; }

    /// <summary>What it offers.</summary>
    public string? Description { get; init; }

    /// <summary><c>active</c>, <c>inactive</c>, <c>defunct</c> or <c>temporarily closed</c>.</summary>
    public string? Status { get; init; }

    /// <summary>What it costs, in words.</summary>
    public string? FeesDescription { get; init; }

    /// <summary>Who it is for.</summary>
    public string? EligibilityDescription { get; init; }

    /// <summary>The day on which somebody checked it, <c>YYYY-MM-DD</c>.</summary>
    public string? AssuredDate { get; init; }

    /// <summary>What is different for a short time.</summary>
    public string? Alert { get; init; }

    /// <summary>How to call it.</summary>
    public IReadOnlyList<HsdsPhone?>? Phones { get; init; }

    /// <summary>When it is open.</summary>
    public IReadOnlyList<HsdsSchedule?>? Schedules { get; init; }

    /// <summary>Where it is given.</summary>
    public IReadOnlyList<HsdsServiceAtLocation?>? ServiceAtLocations { get; init; }

    /// <summary>What is spoken there.</summary>
    public IReadOnlyList<HsdsLanguage?>? Languages { get; init; }

    /// <summary>Who gives it.</summary>
    public HsdsOrganization? Organization { get; init; }

    /// <summary>What it costs.</summary>
    public IReadOnlyList<HsdsCostOption?>? CostOptions { get; init; }

    /// <summary>What it is for, and other facts.</summary>
    public IReadOnlyList<HsdsAttribute?>? Attributes { get; init; }
}
