using System.Globalization;
using SafeRedirect.Content.Hsds.Model;
using SafeRedirect.Content.Hsds.Terms;

namespace SafeRedirect.Content.Hsds.Exporting;

/// <summary>Writes what HSDS has no field for as attributes: categories, the area, and facts of our own.</summary>
internal sealed class AttributeExporter(ServiceDirectory directory, HsdsIds ids, string language, Func<LocalText, string> words)
{
    private readonly HsdsTaxonomy _categories = new() { Id = ids.Id("taxonomy", "categories"), Name = "Categories", Description = "What a service can be for." };
    private readonly HsdsTaxonomy _areas = new() { Id = ids.Id("taxonomy", "areas"), Name = "Areas", Description = "The areas that people choose from." };

    /// <summary>The attributes of a service.</summary>
    public IReadOnlyList<HsdsAttribute> Export(Service service)
    {
        var attributes = new List<HsdsAttribute>();
        foreach (var category in service.Categories)
        {
            attributes.Add(Attribute(service, "category", Term(_categories, category.Value, directory.Category(category)?.Label), value: null));
        }

        // The area of a place that must stay unknown is left out: where directories are merged and mapped it would be read as where the place is.
        if (service.Address is not null)
        {
            attributes.Add(Attribute(service, "area", Term(_areas, service.Area.Value, directory.Area(service.Area)?.Name), value: null));
        }

        attributes.Add(Fact(service, FactTerms.ServiceId, service.Id.Value));
        attributes.Add(Fact(service, FactTerms.ValidDays, service.ValidDays.ToString(CultureInfo.InvariantCulture)));
        if (service.Address is null)
        {
            attributes.Add(Fact(service, FactTerms.Confidential, "true"));
        }

        if (service.IsExample)
        {
            attributes.Add(Fact(service, FactTerms.Example, "true"));
        }

        return attributes;
    }

    private HsdsAttribute Fact(Service service, string code, string value) => Attribute(service, "fact", FactTerms.Term(code), value);

    private HsdsAttribute Attribute(Service service, string linkType, HsdsTaxonomyTerm term, string? value) => new()
    {
        Id = ids.Id("attribute", service.Id.Value, linkType, term.Code!),
        LinkType = linkType,
        Value = value,
        TaxonomyTerm = term,
    };

    private HsdsTaxonomyTerm Term(HsdsTaxonomy taxonomy, string code, LocalText? name)
    {
        var text = name is null ? code : words(name);
        return new HsdsTaxonomyTerm
        {
            Id = ids.Id("taxonomy_term", taxonomy.Name!, code),
            Code = code,
            Name = text,
            Description = text,
            TaxonomyDetail = taxonomy,
            Language = language,
        };
    }
}
