namespace SafeRedirect.Content.Hsds.Model;

/// <summary>How people with a disability can use a place.</summary>
internal sealed record HsdsAccessibility
{
    /// <summary>A UUID.</summary>
    public string? Id { get; init; }

    /// <summary>What there is.</summary>
    public string? Description { get; init; }

    /// <summary>What else they must know.</summary>
    public string? Details { get; init; }
}
