using System.Text;
using System.Text.Json;
using SafeRedirect.Content.Hsds;

namespace SafeRedirect.Content.Tests.Hsds;

public sealed class ExportTests : IDisposable
{
    private readonly ContentFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_service_stands_in_the_fields_that_the_standard_has_for_it()
    {
        var service = Exported("en");

        Assert.Equal(("Harbour clinic", "A doctor without appointment.", "active", "2026-11-20"), (Text(service, "name"), Text(service, "description"), Text(service, "status"), Text(service, "assured_date")));
        Assert.Equal("+44 1632 960120", Text(service, "phones", 0, "number"));
        Assert.Equal(["en", "ar"], service.GetProperty("languages").EnumerateArray().Select(language => Text(language, "code")));
        Assert.Equal(("4 Pier Road", "Harbour", "physical"), (Text(Address(service), "address_1"), Text(Address(service), "region"), Text(Address(service), "address_type")));
        Assert.Equal("A ramp", Text(service, "service_at_locations", 0, "location", "accessibility", 0, "description"));
        Assert.Equal(("free", 0), (Text(service, "cost_options", 0, "amount_description"), service.GetProperty("cost_options")[0].GetProperty("amount").GetInt32()));
        Assert.Equal(["health", "harbour", "service-id", "valid-days", "example"], service.GetProperty("attributes").EnumerateArray().Select(attribute => Text(attribute, "taxonomy_term", "code")));
    }

    [Fact]
    public void Hours_are_weekly_rules_in_the_time_of_the_organisation()
    {
        _folder.Edit(GoodContent.Service, "{days: mon-fri, from: \"09:00\", to: \"16:00\"}", "{days: [mon, wed], from: \"09:00\", to: \"16:00\"}, {days: sat, from: \"10:00\", to: \"12:00\"}");

        var schedules = Exported("en").GetProperty("schedules").EnumerateArray().ToList();

        Assert.Equal(["WEEKLY MO,WE 09:00 16:00", "WEEKLY SA 10:00 12:00"], schedules.Select(rule => $"{Text(rule, "freq")} {Text(rule, "byday")} {Text(rule, "opens_at")} {Text(rule, "closes_at")}"));
        Assert.All(schedules, rule => Assert.Equal((2, "Europe/Athens"), (rule.GetProperty("timezone").GetInt32(), Text(rule, "notes"))));
    }

    [Fact]
    public void Always_open_is_every_day_to_the_last_minute_and_says_so()
    {
        _folder.Edit(GoodContent.Service, "hours: [{days: mon-fri, from: \"09:00\", to: \"16:00\"}]", "hours: always");

        var rule = Exported("en").GetProperty("schedules")[0];

        Assert.Equal(("MO,TU,WE,TH,FR,SA,SU", "00:00", "23:59", "Day and night, every day."), (Text(rule, "byday"), Text(rule, "opens_at"), Text(rule, "closes_at"), Text(rule, "description")));
    }

    [Theory]
    [InlineData("local")]
    [InlineData("standard")]
    [InlineData("paid")]
    public void A_price_that_is_not_known_is_a_word_without_an_amount(string cost)
    {
        _folder.Edit(GoodContent.Service, "cost: free", $"cost: {cost}");

        var option = Exported("en").GetProperty("cost_options")[0];

        Assert.Equal(cost, Text(option, "amount_description"));
        Assert.False(option.TryGetProperty("amount", out _));
    }

    [Fact]
    public void Texts_are_in_one_language_and_those_that_it_lacks_in_the_source_language()
    {
        Assert.Equal("Iyada", Text(Exported("ar"), "name"));

        _folder.Delete(GoodContent.ServiceTranslation);

        Assert.Equal("Harbour clinic", Text(Exported("ar"), "name"));
    }

    [Fact]
    public void A_confidential_service_says_nowhere_where_it_is()
    {
        _folder.Edit(GoodContent.Service, "cost: free", "cost: free\nconfidential: true");
        _folder.Edit(GoodContent.ServiceWords, "  address: 4 Pier Road\n", "");
        _folder.Edit(GoodContent.ServiceTranslation, "  address: 4 Pier Road\n", "");

        var (json, tables) = (Encoding.UTF8.GetString(HsdsExport.Json(_folder.Pack(), "en")), HsdsExport.Tables(_folder.Pack(), "en"));

        var location = Exported("en").GetProperty("service_at_locations")[0].GetProperty("location");
        Assert.Equal("virtual", Text(location, "location_type"));
        foreach (var field in new[] { "addresses", "latitude", "longitude", "url" })
        {
            Assert.False(location.TryGetProperty(field, out _));
        }

        // The only service is called "Harbour clinic": beside its name nothing may say the area either.
        Assert.All(tables.Select(table => table.Text()).Append(json), text => Assert.DoesNotContain("pier", text, StringComparison.OrdinalIgnoreCase));
        Assert.All(tables.Select(table => table.Text()).Append(json), text => Assert.DoesNotContain("harbour", text.Replace("Harbour clinic", string.Empty, StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase));
        Assert.Equal(1, tables.Single(table => table.Name == "address.csv").Text().Count(sign => sign == '\n'));
    }

    [Fact]
    public void The_tables_are_those_that_the_descriptor_names_with_its_columns()
    {
        var tables = HsdsExport.Tables(_folder.Pack(), "en").ToDictionary(table => table.Name, table => table.Text());

        using var descriptor = JsonDocument.Parse(tables["datapackage.json"]);
        var resources = descriptor.RootElement.GetProperty("resources").EnumerateArray().ToList();
        Assert.Equal(
            ["accessibility", "address", "attribute", "cost_option", "language", "location", "organization", "phone", "schedule", "service", "service_at_location", "taxonomy", "taxonomy_term"],
            resources.Select(resource => Text(resource, "name")).Order());
        Assert.Equal(resources.Select(resource => Text(resource, "path")).Append("datapackage.json"), tables.Keys);
        Assert.All(resources, resource => Assert.StartsWith(
            string.Join(',', resource.GetProperty("schema").GetProperty("fields").EnumerateArray().Select(field => Text(field, "name"))) + "\r\n",
            tables[Text(resource, "path")],
            StringComparison.Ordinal));
    }

    [Fact]
    public void Every_id_of_the_tables_is_a_uuid_that_stands_once()
    {
        var tables = HsdsExport.Tables(_folder.Pack(), "en").Where(table => table.Name.EndsWith(".csv", StringComparison.Ordinal));

        var ids = tables.SelectMany(table => table.Text().Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(row => row.Split(',')[0])).ToList();

        Assert.True(ids.Count > 20);
        Assert.All(ids, id => Assert.True(Guid.TryParseExact(id, "D", out _), id));
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
    }

    private JsonElement Exported(string language)
    {
        using var document = JsonDocument.Parse(HsdsExport.Json(_folder.Pack(), language));
        return document.RootElement[0].Clone();
    }

    private static JsonElement Address(JsonElement service) => service.GetProperty("service_at_locations")[0].GetProperty("location").GetProperty("addresses")[0];

    private static string Text(JsonElement element, params ReadOnlySpan<object> path)
    {
        foreach (var step in path)
        {
            element = step is int index ? element[index] : element.GetProperty((string)step);
        }

        return element.GetString()!;
    }
}
