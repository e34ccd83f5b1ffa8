using System.Globalization;
using CsvHelper;
using SafeRedirect.Content.Hsds.Model;

namespace SafeRedirect.Content.Hsds.Formats;

/// <summary>Writes services as the tables of a Tabular Data Package: RFC 4180, UTF-8 without a byte-order mark.</summary>
/// <remarks>Cells are not guarded against spreadsheet programs that run formulas: programs read these files, and a guarded <c>+44</c> is no phone number.</remarks>
internal sealed class TableWriter
{
    private readonly Dictionary<string, List<IReadOnlyList<string?>>> _rows = HsdsTables.All.ToDictionary(table => table.Name, _ => new List<IReadOnlyList<string?>>(), StringComparer.Ordinal);
    private readonly HashSet<string> _written = new(StringComparer.Ordinal);

    /// <summary>All tables, also those without a row.</summary>
    public static IReadOnlyList<HsdsFile> Write(IReadOnlyList<HsdsService> services)
    {
        var writer = new TableWriter();
        foreach (var service in services)
        {
            writer.Service(service);
        }

        return [.. HsdsTables.All.Select(table => writer.File(table))];
    }

    private void Service(HsdsService service)
    {
        Organization(service.Organization!);
        Add("service", service.Id, service.Organization!.Id, service.Name, service.Description, service.Status, service.EligibilityDescription, service.AssuredDate);
        foreach (var schedule in service.Schedules.Given())
        {
            Add("schedule", schedule.Id, service.Id, Number(schedule.Timezone), schedule.Freq, schedule.Byday, schedule.Description, schedule.OpensAt, schedule.ClosesAt, schedule.Notes);
        }

        foreach (var phone in service.Phones.Given())
        {
            Add("phone", phone.Id, service.Id, phone.Number, phone.Type);
        }

        foreach (var language in service.Languages.Given())
        {
            Add("language", language.Id, service.Id, language.Name, language.Code);
        }

        foreach (var cost in service.CostOptions.Given())
        {
            Add("cost_option", cost.Id, service.Id, Number(cost.Amount), cost.AmountDescription);
        }

        foreach (var attribute in service.Attributes.Given())
        {
            Attribute(service, attribute);
        }

        foreach (var place in service.ServiceAtLocations.Given())
        {
            Location(place.Location!);
            Add("service_at_location", place.Id, service.Id, place.Location!.Id);
        }
    }

    private void Organization(HsdsOrganization organization)
    {
        if (_written.Add(organization.Id!))
        {
            Add("organization", organization.Id, organization.Name, organization.Description);
        }
    }

    private void Location(HsdsLocation location)
    {
        Add("location", location.Id, location.LocationType, location.Name);
        foreach (var access in location.Accessibility.Given())
        {
            Add("accessibility", access.Id, location.Id, access.Description);
        }

        foreach (var address in location.Addresses.Given())
        {
            Add("address", address.Id, location.Id, address.Address1, address.City, address.Region, address.StateProvince, address.PostalCode, address.Country, address.AddressType);
        }
    }

    private void Attribute(HsdsService service, HsdsAttribute attribute)
    {
        var term = attribute.TaxonomyTerm!;
        var taxonomy = term.TaxonomyDetail!;
        if (_written.Add(taxonomy.Id!))
        {
            Add("taxonomy", taxonomy.Id, taxonomy.Name, taxonomy.Description);
        }

        if (_written.Add(term.Id!))
        {
            Add("taxonomy_term", term.Id, term.Code, term.Name, term.Description, taxonomy.Id, term.Language);
        }

        Add("attribute", attribute.Id, service.Id, term.Id, attribute.LinkType, "service", attribute.Value);
    }

    private void Add(string table, params IReadOnlyList<string?> cells) => _rows[table].Add(cells);

    private HsdsFile File(HsdsTable table)
    {
        using var buffer = new MemoryStream();
        using (var csv = CsvWriter.Create(buffer, new CsvWriterOptions { NewLine = "\r\n" }, leaveOpen: true))
        {
            csv.WriteRecord([.. table.Columns.Select(column => column.Name)]);
            foreach (var cells in _rows[table.Name])
            {
                csv.WriteRecord([.. cells.Select(cell => cell ?? string.Empty)]);
            }
        }

        return new HsdsFile(table.FileName, buffer.ToArray());
    }

    private static string? Number(decimal? number) => number?.ToString(CultureInfo.InvariantCulture);
}
