namespace SafeRedirect.Content.Hsds.Model;

/// <summary>A list of terms.</summary>
internal sealed record HsdsTaxonomy
{
    /// <summary>A UUID.</summary>
    public string? Id { get; init; }

    /// <summary>What it is called.</summary>
    public string? Name { get; init; }

    /// <summary>What it is about.</summary>
    public string? Description { get; init; }
}
