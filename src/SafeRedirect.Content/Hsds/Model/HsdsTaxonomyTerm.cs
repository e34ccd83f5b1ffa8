using System.Text.Json.Serialization;

namespace SafeRedirect.Content.Hsds.Model;

/// <summary>A term of a taxonomy.</summary>
internal sealed record HsdsTaxonomyTerm
{
    /// <summary>A UUID.</summary>
    public string? Id { get; init; }

    /// <summary>Its id in the taxonomy.</summary>
    [JsonConverter(typeof(LooseTextConverter))]
    public string? Code { get; init; }

    /// <summary>What it is called.</summary>
    public string? Name { get; init; }

    /// <summary>What it means.</summary>
    public string? Description { get; init; }

    /// <summary>The taxonomy.</summary>
    public HsdsTaxonomy? TaxonomyDetail { get; init; }

    /// <summary>The language of its name, ISO 639-1.</summary>
    public string? Language { get; init; }
}
