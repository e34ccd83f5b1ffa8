namespace SafeRedirect.Content.Hsds.Model;

/// <summary>A service at one place.</summary>
internal sealed record HsdsServiceAtLocation
{
    /// <summary>A UUID.</summary>
    public string? Id { get; init; }

    /// <summary>How to call it there.</summary>
    public IReadOnlyList<HsdsPhone?>? Phones { get; init; }

    /// <summary>When it is open there.</summary>
    public IReadOnlyList<HsdsSchedule?>? Schedules { get; init; }

    /// <summary>The place.</summary>
    public HsdsLocation? Location { get; init; }
}
