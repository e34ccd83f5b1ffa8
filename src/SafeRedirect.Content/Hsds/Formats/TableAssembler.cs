using SafeRedirect.Content.Hsds.Model;
using SafeRedirect.Content.Loading.Files;

namespace SafeRedirect.Content.Hsds.Formats;

/// <summary>Puts the rows of the tables together into services, each with all that belongs to it.</summary>
internal sealed class TableAssembler
{
    private readonly FaultList _faults;
    private readonly IReadOnlyDictionary<string, IReadOnlyList<TableRow>> _tables;
    private readonly Dictionary<string, HsdsTaxonomyTerm> _terms;
    private readonly ILookup<string?, TableRow> _attributes;

    private TableAssembler(IReadOnlyDictionary<string, IReadOnlyList<TableRow>> tables, FaultList faults)
    {
        (_tables, _faults) = (tables, faults);
        var taxonomies = Rows("taxonomy").ToDictionary(row => row.Id, row => new HsdsTaxonomy { Id = row.Id, Name = row["name"], Description = row["description"] }, StringComparer.Ordinal);
        _terms = Rows("taxonomy_term").ToDictionary(row => row.Id, row => Term(row, taxonomies), StringComparer.Ordinal);
        _attributes = Rows("attribute").ToLookup(row => row["link_id"], StringComparer.Ordinal);
    }

    /// <summary>The services of the tables.</summary>
    /// <param name="files">One file for each table; files of other tables are passed over.</param>
    public static IReadOnlyList<HsdsService> Read(IReadOnlyList<HsdsFile> files, FaultList faults)
    {
        var tables = new Dictionary<string, IReadOnlyList<TableRow>>(StringComparer.Ordinal);
        foreach (var table in HsdsTables.All)
        {
            IReadOnlyList<HsdsFile> own = [.. files.Where(file => table.IsIn(file.Name))];
            if (own.Count > 1)
            {
                faults.Add(own[1].Name, 1, $"the table {table.Name} is also {own[0].Name}", "Keep one of the two");
            }
            else if (own.Count == 1)
            {
                tables[table.Name] = TableReader.Read(table, own[0], faults);
            }
            else if (table.IsRequired)
            {
                faults.Add(table.FileName, 1, "the table is missing", "Put it there; a table without rows still has its first row, which names the columns");
            }
        }

        RefuseDangling(tables, faults);
        return faults.Count > 0 ? [] : new TableAssembler(tables, faults).Services();
    }

    /// <summary>A row that belongs to none was cut off from it: half a directory must not be taken for a whole one.</summary>
    private static void RefuseDangling(Dictionary<string, IReadOnlyList<TableRow>> tables, FaultList faults)
    {
        if (faults.Count > 0)
        {
            // What is missing because a row could not be read has been named.
            return;
        }

        foreach (var table in HsdsTables.All.Where(table => tables.ContainsKey(table.Name)))
        {
            foreach (var column in table.Columns.Where(column => column.Table is not null && tables.ContainsKey(column.Table)))
            {
                var ids = tables[column.Table!].Select(row => row.Id).ToHashSet(StringComparer.Ordinal);
                foreach (var row in tables[table.Name].Where(row => row[column.Name] is { } id && !ids.Contains(id)))
                {
                    faults.Add(row.Place.File!, row.Place.Line, $"{column.Name} names no row of the table {column.Table}", "Ask for the whole package again, or delete the row");
                }
            }
        }
    }

    private List<HsdsService> Services()
    {
        var services = new List<HsdsService>();
        var (phones, schedules, languages) = (By("phone", "service_id"), By("schedule", "service_id"), By("language", "service_id"));
        var (places, costs) = (By("service_at_location", "service_id"), By("cost_option", "service_id"));
        var locations = Locations();
        foreach (var row in Rows("service").TakeWhile(row => HsdsDocument.HasRoom(services.Count, row.Place.File!, _faults)))
        {
            services.Add(new HsdsService
            {
                Place = row.Place,
                Id = row.Id,
                Name = row["name"],
                Description = row["description"],
                Status = row["status"],
                FeesDescription = row["fees_description"],
                EligibilityDescription = row["eligibility_description"],
                AssuredDate = row["assured_date"],
                Alert = row["alert"],
                Phones = Phones(phones[row.Id]),
                Schedules = Schedules(schedules[row.Id]),
                Languages = Languages(languages[row.Id]),
                CostOptions = [.. costs[row.Id].Select(Cost)],
                ServiceAtLocations = ServiceAtLocations(places[row.Id], locations),
                Attributes = Attributes(row.Id),
            });
        }

        return services;
    }

    private IReadOnlyList<HsdsServiceAtLocation> ServiceAtLocations(IEnumerable<TableRow> rows, Dictionary<string, HsdsLocation> locations)
    {
        var (phones, schedules) = (By("phone", "service_at_location_id"), By("schedule", "service_at_location_id"));
        return
        [
            .. rows.Select(row => new HsdsServiceAtLocation
            {
                Id = row.Id,
                Phones = Phones(phones[row.Id]),
                Schedules = Schedules(schedules[row.Id]),
                Location = row["location_id"] is { } location ? locations[location] : null,
            }),
        ];
    }

    private Dictionary<string, HsdsLocation> Locations()
    {
        var (addresses, access) = (By("address", "location_id"), By("accessibility", "location_id"));
        var (phones, schedules, languages) = (By("phone", "location_id"), By("schedule", "location_id"), By("language", "location_id"));
        return Rows("location").ToDictionary(
            row => row.Id,
            row => new HsdsLocation
            {
                Id = row.Id,
                LocationType = row["location_type"],
                Name = row["name"],
                Addresses = [.. addresses[row.Id].Select(Address)],
                Accessibility = [.. access[row.Id].Select(entry => new HsdsAccessibility { Id = entry.Id, Description = entry["description"], Details = entry["details"] })],
                Phones = Phones(phones[row.Id]),
                Schedules = Schedules(schedules[row.Id]),
                Languages = Languages(languages[row.Id]),
                Attributes = Attributes(row.Id),
            },
            StringComparer.Ordinal);
    }

    private static HsdsAddress Address(TableRow row) => new()
    {
        Id = row.Id,
        Address1 = row["address_1"],
        Address2 = row["address_2"],
        City = row["city"],
        Region = row["region"],
        StateProvince = row["state_province"],
        PostalCode = row["postal_code"],
        Country = row["country"],
        AddressType = row["address_type"],
    };

    private static IReadOnlyList<HsdsPhone> Phones(IEnumerable<TableRow> rows) =>
        [.. rows.Select(row => new HsdsPhone { Place = row.Place, Id = row.Id, Number = row["number"], Extension = row["extension"], Type = row["type"] })];

    private static IReadOnlyList<HsdsLanguage> Languages(IEnumerable<TableRow> rows) =>
        [.. rows.Select(row => new HsdsLanguage { Id = row.Id, Name = row["name"], Code = row["code"] })];

    private IReadOnlyList<HsdsSchedule> Schedules(IEnumerable<TableRow> rows) =>
    [
        .. rows.Select(row => new HsdsSchedule
        {
            Place = row.Place,
            Id = row.Id,
            ValidFrom = row["valid_from"],
            ValidTo = row["valid_to"],
            Dtstart = row["dtstart"],
            Timezone = row.Number("timezone", _faults),
            Until = row["until"],
            Count = row.Number("count", _faults),
            Freq = row["freq"],
            Interval = row.Number("interval", _faults),
            Byday = row["byday"],
            Byweekno = row["byweekno"],
            Bymonthday = row["bymonthday"],
            Byyearday = row["byyearday"],
            Description = row["description"],
            OpensAt = row["opens_at"],
            ClosesAt = row["closes_at"],
        }),
    ];

    private HsdsCostOption Cost(TableRow row) => new()
    {
        Id = row.Id,
        Option = row["option"],
        Amount = row.Number("amount", _faults),
        AmountDescription = row["amount_description"],
    };

    private IReadOnlyList<HsdsAttribute> Attributes(string id) =>
    [
        .. _attributes[id].Select(row => new HsdsAttribute
        {
            Id = row.Id,
            LinkType = row["link_type"],
            Value = row["value"],
            TaxonomyTerm = row["taxonomy_term_id"] is { } term ? _terms.GetValueOrDefault(term) : null,
        }),
    ];

    private static HsdsTaxonomyTerm Term(TableRow row, Dictionary<string, HsdsTaxonomy> taxonomies) => new()
    {
        Id = row.Id,
        Code = row["code"],
        Name = row["name"],
        Description = row["description"],
        TaxonomyDetail = row["taxonomy_id"] is { } taxonomy ? taxonomies.GetValueOrDefault(taxonomy) : null,
        Language = row["language"],
    };

    private ILookup<string?, TableRow> By(string table, string column) => Rows(table).ToLookup(row => row[column], StringComparer.Ordinal);

    private IReadOnlyList<TableRow> Rows(string table) => _tables.GetValueOrDefault(table) ?? [];
}
