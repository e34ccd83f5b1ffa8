namespace SafeRedirect.Content.Hsds.Model;

/// <summary>A place.</summary>
/// <remarks>No coordinates: the content has none, and a place that must stay unknown cannot leak what is never read.</remarks>
internal sealed record HsdsLocation
{
    /// <summary>A UUID.</summary>
    public string? Id { get; init; }

    /// <summary><c>physical</c>, <c>postal</c> or <c>virtual</c>.</summary>
    public string? LocationType { get; init; }

    /// <summary>What it is called.</summary>
    public string? Name { get; init; }

    /// <summary>Where it is.</summary>
    public IReadOnlyList<HsdsAddress?>? Addresses { get; init; }

    /// <summary>How people with a disability can use it.</summary>
    public IReadOnlyList<HsdsAccessibility?>? Accessibility { get; init; }

    /// <summary>How to call it.</summary>
    public IReadOnlyList<HsdsPhone?>? Phones { get; init; }

    /// <summary>When it is open.</summary>
    public IReadOnlyList<HsdsSchedule?>? Schedules { get; init; }

    /// <summary>What is spoken there.</summary>
    public IReadOnlyList<HsdsLanguage?>? Languages { get; init; }

    /// <summary>Other facts.</summary>
    public IReadOnlyList<HsdsAttribute?>? Attributes { get; init; }
}
