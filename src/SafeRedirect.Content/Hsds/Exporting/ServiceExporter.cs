using SafeRedirect.Content.Hsds.Model;
using SafeRedirect.Content.Hsds.Terms;
using SafeRedirect.Content.Loading.Texts;

namespace SafeRedirect.Content.Hsds.Exporting;

/// <summary>Writes services as HSDS has them, in one language: HSDS 3.0 and 3.1 have no place for a text in several.</summary>
internal sealed class ServiceExporter
{
    private const string Unknown = "";

    private readonly Organisation _organisation;
    private readonly ServiceDirectory _directory;
    private readonly string _language;
    private readonly HsdsIds _ids;
    private readonly ScheduleExporter _schedules;
    private readonly AttributeExporter _attributes;

    /// <param name="language">ISO 639-1; a text that the language lacks is taken from the source language, as the bot does.</param>
    public ServiceExporter(Organisation organisation, ServiceDirectory directory, string language)
    {
        (_organisation, _directory, _language) = (organisation, directory, language);
        _ids = HsdsIds.Of(organisation);
        _schedules = new ScheduleExporter(organisation.TimeZone, _ids);
        _attributes = new AttributeExporter(directory, _ids, language, Words);
    }

    /// <summary>All services, in the order of the files.</summary>
    public IReadOnlyList<HsdsService> Export() => [.. _directory.Services.Select(Export)];

    private HsdsService Export(Service service) => new()
    {
        Id = _ids.Id("service", service.Id.Value),
        Name = Words(service.Name),
        Description = Words(service.Offers),
        Status = "active",
        EligibilityDescription = service.Eligibility is { } eligibility ? Words(eligibility) : null,
        AssuredDate = DayText.Of(service.Verified),
        Phones = [new HsdsPhone { Id = _ids.Id("phone", service.Id.Value), Number = service.Phone, Type = "voice" }],
        Schedules = _schedules.Export(service.Id.Value, service.Hours),
        ServiceAtLocations = [new HsdsServiceAtLocation { Id = _ids.Id("service_at_location", service.Id.Value), Location = Location(service) }],
        Languages = [.. service.Languages.Select(code => new HsdsLanguage { Id = _ids.Id("language", service.Id.Value, code), Name = LanguageNames.Of(code), Code = code })],
        Organization = Organization(),
        CostOptions = [Cost(service)],
        Attributes = _attributes.Export(service),
    };

    /// <summary>A place; one that must stay unknown is virtual, and nothing says where it is.</summary>
    private HsdsLocation Location(Service service)
    {
        var location = new HsdsLocation
        {
            Id = _ids.Id("location", service.Id.Value),
            LocationType = "virtual",
            Name = Words(service.Name),
            Accessibility = [new HsdsAccessibility { Id = _ids.Id("accessibility", service.Id.Value), Description = Words(service.Accessibility) }],
        };
        return service.Address is { } address ? location with { LocationType = "physical", Addresses = [Address(service, address)] } : location;
    }

    /// <summary>Our address is one text. HSDS requires the other fields too, so they are there and empty rather than guessed.</summary>
    private HsdsAddress Address(Service service, LocalText address) => new()
    {
        Id = _ids.Id("address", service.Id.Value),
        Address1 = Words(address),
        City = Unknown,
        Region = _directory.Area(service.Area) is { } area ? Words(area.Name) : null,
        StateProvince = Unknown,
        PostalCode = Unknown,
        Country = Unknown,
        AddressType = "physical",
    };

    private HsdsCostOption Cost(Service service)
    {
        var cost = new HsdsCostOption { Id = _ids.Id("cost_option", service.Id.Value), AmountDescription = CostWords.Of(service.Cost) };
        return service.Cost == Contacts.Cost.Free ? cost with { Amount = 0 } : cost;
    }

    /// <summary>Who publishes the directory. Our content does not say who runs a service, and the description says so.</summary>
    private HsdsOrganization Organization() => new()
    {
        Id = _ids.Id("organization"),
        Name = Words(_organisation.Name),
        Description = "Publishes this directory. A service in it may be run by somebody else.",
    };

    private string Words(LocalText text) => text.All.GetValueOrDefault(_language) ?? text.In(_organisation.SourceLanguage);
}
