using SafeRedirect.Content.Hsds.Model;

namespace SafeRedirect.Content.Hsds.Terms;

/// <summary>Our own taxonomy: facts for which HSDS has no field. An import recognises it by its id.</summary>
internal static class FactTerms
{
    /// <summary>The id of a service in our content.</summary>
    public const string ServiceId = "service-id";

    /// <summary>For how many days a check holds.</summary>
    public const string ValidDays = "valid-days";

    /// <summary>That nobody may learn where the service is. An import also heeds it from others.</summary>
    public const string Confidential = "confidential";

    /// <summary>That the service is invented.</summary>
    public const string Example = "example";

    /// <summary>The taxonomy.</summary>
    public static HsdsTaxonomy Taxonomy { get; } = new()
    {
        Id = HsdsIds.Shared.Id("taxonomy", "facts"),
        Name = "SafeRedirect facts",
        Description = "Facts of a service for which HSDS has no field.",
    };

    /// <summary>A term of the taxonomy.</summary>
    public static HsdsTaxonomyTerm Term(string code) => new()
    {
        Id = HsdsIds.Shared.Id("taxonomy_term", "facts", code),
        Code = code,
        Name = code,
        Description = code switch
        {
            ServiceId => "The id of the service in the content files of SafeRedirect.",
            ValidDays => "For how many days after assured_date the facts may be shown.",
            Confidential => "Nobody may learn where the service is: there is no address, only the phone.",
            Example => "An invented service: no real person may be sent there.",
            _ => throw new System.Diagnostics.UnreachableException($"No fact {code}."),
        },
        TaxonomyDetail = Taxonomy,
        Language = "en",
    };

    /// <summary>Whether a term is one of ours.</summary>
    public static bool Owns(HsdsTaxonomyTerm? term) => term?.TaxonomyDetail?.Id?.Equals(Taxonomy.Id, StringComparison.OrdinalIgnoreCase) == true;
}
