namespace SafeRedirect.Content.Hsds.Model;

/// <summary>Who gives a service.</summary>
internal sealed record HsdsOrganization
{
    /// <summary>A UUID.</summary>
    public string? Id { get; init; }

    /// <summary>What it is called.</summary>
    public string? Name { get; init; }

    /// <summary>Who it is.</summary>
    public string? Description { get; init; }
}
