using System.Text.Json.Serialization;

namespace SafeRedirect.Content.Hsds.Model;

/// <summary>A term of a taxonomy, or a value, that is true of a service or place.</summary>
internal sealed record HsdsAttribute
{
    /// <summary>A UUID.</summary>
    public string? Id { get; init; }

    /// <summary>What the term says: from us <c>category</c>, <c>area</c> or <c>fact</c>.</summary>
    public string? LinkType { get; init; }

    /// <summary>The value, if any.</summary>
    [JsonConverter(typeof(LooseTextConverter))]
    public string? Value { get; init; }

    /// <summary>The term.</summary>
    public HsdsTaxonomyTerm? TaxonomyTerm { get; init; }
}
