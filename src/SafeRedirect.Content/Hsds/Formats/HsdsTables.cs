namespace SafeRedirect.Content.Hsds.Formats;

/// <summary>The tables that we write and read, with the columns of HSDS 3.0 that our content can fill.</summary>
/// <remarks>In a list of columns <c>!</c> marks one that must have a value, <c>:</c> a type other than text, <c>></c> the table whose id it holds. Source: datapackage.json of HSDS 3.0 and 3.1, read on 2026-11-25.</remarks>
internal static class HsdsTables
{
    private const string Needed = "needed";
    private const string Spare = "spare";

    /// <summary>All tables, in the order in which one refers to those before it.</summary>
    public static IReadOnlyList<HsdsTable> All { get; } =
    [
        Table(Spare, "organization", "organizations", "id! name! description!"),
        Table(Needed, "service", "services", "id! organization_id>organization name! description status! eligibility_description assured_date:date"),
        Table(Needed, "location", "locations", "id! location_type! name"),
        Table(Needed, "service_at_location", "service_at_locations", "id! service_id!>service location_id!>location"),
        Table(Needed, "schedule", "schedules", "id! service_id>service timezone:number freq byday description opens_at closes_at notes"),
        Table(Needed, "phone", "phones", "id! service_id>service number! type"),
        Table(Needed, "language", "languages", "id! service_id>service name code"),
        Table(Spare, "cost_option", "cost_options", "id! service_id!>service amount:number amount_description"),
        Table(Spare, "accessibility", "accessibilities", "id! location_id>location description"),
        Table(Needed, "address", "addresses", "id! location_id>location address_1! city region state_province postal_code country address_type!"),
        Table(Spare, "taxonomy", "taxonomies", "id! name! description!"),
        Table(Spare, "taxonomy_term", "taxonomy_terms", "id! code name! description! taxonomy_id>taxonomy language"),
        Table(Spare, "attribute", "attributes", "id! link_id! taxonomy_term_id!>taxonomy_term link_type link_entity! value"),
    ];

    /// <summary>A table by its name.</summary>
    public static HsdsTable Named(string name) => All.First(table => table.Name == name);

    private static HsdsTable Table(string need, string name, string plural, string columns) =>
        new(name, plural, [.. columns.Split(' ').Select(HsdsColumn.Parse)], need == Needed);
}
