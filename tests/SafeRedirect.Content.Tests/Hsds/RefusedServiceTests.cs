namespace SafeRedirect.Content.Tests.Hsds;

/// <summary>A service of a document that cannot be one of ours gives a fault that names it, and nothing is imported.</summary>
public sealed class RefusedServiceTests : IDisposable
{
    private const string Place = "\"addresses\": [{\"id\": \"5e1f9c3a-0000-4000-8000-000000000008\", \"address_1\": \"1 Pier\"";
    private const string ByHand = "Write the hours of this service by hand";

    private readonly ContentFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("\"freq\": \"WEEKLY\"", "\"freq\": \"MONTHLY\"", "its schedule is not weekly")]
    [InlineData("\"freq\": \"WEEKLY\", ", "", "its schedule is not weekly")]
    [InlineData("\"freq\"", "\"interval\": 2, \"freq\"", "its schedule is not for every week")]
    [InlineData("\"freq\"", "\"count\": 3, \"freq\"", "its schedule is not for every week")]
    [InlineData("\"freq\"", "\"valid_from\": \"2026-01-01\", \"freq\"", "its schedule has dates")]
    [InlineData("\"freq\"", "\"valid_to\": \"2027-01-01\", \"freq\"", "its schedule has dates")]
    [InlineData("\"freq\"", "\"dtstart\": \"2026-01-01\", \"freq\"", "its schedule has dates")]
    [InlineData("\"freq\"", "\"until\": \"2027-01-01\", \"freq\"", "its schedule has dates")]
    [InlineData("\"freq\"", "\"bymonthday\": 15, \"freq\"", "its schedule has dates")]
    [InlineData("\"freq\"", "\"byweekno\": \"41,42\", \"freq\"", "its schedule has dates")]
    [InlineData("\"freq\"", "\"byyearday\": \"1\", \"freq\"", "its schedule has dates")]
    [InlineData("\"byday\": \"MO\", ", "", "its schedule names no days")]
    [InlineData("\"byday\": \"MO\"", "\"byday\": \"1MO\"", "its schedule names days that are not plain days of the week")]
    [InlineData("\"byday\": \"MO\"", "\"byday\": \"Monday\"", "its schedule names days that are not plain days of the week")]
    [InlineData("\"09:00\"", "\"9 am\"", "its schedule has a time that is not HH:MM")]
    [InlineData("\"09:00\"", "\"09:00Z\"", "its schedule has a time that is not HH:MM")]
    [InlineData("\"09:00\"", "\"09:00-05:00\"", "its schedule has a time that is not HH:MM")]
    [InlineData("\"09:00\"", "\"09:00:30\"", "its schedule has a time that is not HH:MM")]
    [InlineData("\"09:00\"", "null", "its schedule has a time that is not HH:MM")]
    [InlineData("\"freq\"", "\"timezone\": -5, \"freq\"", "its schedule is in another time zone")]
    [InlineData("\"freq\"", "\"timezone\": 1e20, \"freq\"", "its schedule is in another time zone")]
    [InlineData("\"closes_at\": \"12:00\"", "\"closes_at\": \"02:00\"", "its schedule passes midnight")]
    public void Hours_that_are_not_plainly_weekly_are_written_by_hand(string old, string changed, string message)
    {
        AssertRefused(old, changed, message, ByHand);
    }

    [Theory]
    [InlineData("\"assured_date\": \"2026-11-20\",", "", "nobody says when it was last checked: assured_date is missing", "Somebody must call it first")]
    [InlineData("2026-11-20", "20/11/2026", "assured_date is not a day of the calendar", "YYYY-MM-DD")]
    [InlineData("2026-11-20", "2026-02-30", "assured_date is not a day of the calendar", "YYYY-MM-DD")]
    [InlineData("+44 1632 960210", "01632 960210", "its phone number is neither international nor a short number", "Write it with +")]
    [InlineData("\"number\": \"+44 1632 960210\"", "\"number\": \"+44 1632 960210\", \"type\": \"fax\"", "it has no phone number for voice", "call")]
    [InlineData("\"freq\": \"WEEKLY\", \"byday\": \"MO\", \"opens_at\": \"09:00\", \"closes_at\": \"12:00\"}]", "\"freq\": \"WEEKLY\"}], \"schedules_\": [], \"x\": [{}]", "its schedule names no days", "by hand")]
    [InlineData("\"code\": \"en\"", "\"code\": \"x1\"", "it names no language", "Add the languages")]
    [InlineData("\"amount\": 0", "\"option\": \"ask\"", "it does not say what it costs", "amount 0")]
    [InlineData("\"description\": \"A doctor on the pier.\",", "", "it has no description", "one or two sentences")]
    [InlineData("\"accessibility\"", "\"accessibility_\"", "it does not say how people with a disability can use it", "Ask there")]
    [InlineData("A doctor on the pier.", "A doctor\\u202e on the pier.", "its description holds an invisible control character U+202E", "Delete it")]
    [InlineData("Pier Doctor", "Pier\\u0007 Doctor", "its name holds an invisible control character U+0007", "Delete it")]
    public void A_fact_that_is_missing_or_spoilt_is_named(string old, string changed, string message, string mend)
    {
        AssertRefused(old, changed, message, mend);
    }

    [Fact]
    public void A_service_without_an_area_needs_the_option()
    {
        var result = _folder.Import(Documents.InHarbour with { Area = null }, Documents.Json(Documents.Service));

        Assert.Contains("no area of the content has the name of its town, region or area", Assert.Single(result.Faults).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_service_without_a_category_needs_the_option()
    {
        var result = _folder.Import(Documents.InHarbour with { Category = null }, Documents.Json(Documents.Service));

        Assert.Contains("none of its taxonomy terms is a category of the content", Assert.Single(result.Faults).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Options_that_the_content_does_not_know_are_named_with_those_it_knows()
    {
        var result = _folder.Import(new(new AreaId("moon"), new CategoryId("cheese"), "fr"), Documents.Json(Documents.Service));

        Assert.Equal(["the content has no language fr", "there is no area moon", "there is no category cheese"], result.Faults.Select(fault => fault.Message));
        Assert.Equal(["Use one of: harbour, hill", "Use one of: health"], result.Faults.Skip(1).Select(fault => fault.Mend));
    }

    [Theory]
    [InlineData("A doctor on the pier.", "<b>A doctor</b>.", "content/services/harbour/pier-doctor/en.yaml", 7, "HTML is not allowed")]
    [InlineData("A doctor on the pier.", "Call +44 1632 960999.", "content/services/harbour/pier-doctor/en.yaml", 7, "a number of seven or more digits stands in the text")]
    [InlineData("No steps.", "See https://evil.example.com/", "content/services/harbour/pier-doctor/en.yaml", 9, "the link host evil.example.com is not listed")]
    [InlineData("2026-11-20", "2027-01-01", "content/services/harbour/pier-doctor.yaml", 7, "the day of verification is in the future")]
    public void What_the_content_does_not_allow_is_a_fault_of_the_file_that_it_would_become(string old, string changed, string path, int line, string message)
    {
        var result = _folder.Import(Documents.InHarbour, Documents.Json(Documents.Service.Replace(old, changed, StringComparison.Ordinal)));

        Assert.Empty(result.Files);
        Assert.Contains(result.Faults, fault => (fault.Path, fault.Message) == (path, message) && (fault.Line == line || path.EndsWith("doctor.yaml", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_confidential_service_whose_text_tells_its_address_is_refused_without_repeating_it()
    {
        var document = Documents.Service.Replace(Place, Place.Replace("1 Pier", "77 Quince Row", StringComparison.Ordinal), StringComparison.Ordinal)
            .Replace("A doctor on the pier.", "Ring at 77, Quince row.", StringComparison.Ordinal)
            .Replace("\"status\"", "\"attributes\": [{\"id\": \"x\", \"taxonomy_term\": {\"id\": \"y\", \"name\": \"Confidential\"}}], \"status\"", StringComparison.Ordinal);

        var result = _folder.Import(Documents.InHarbour, Documents.Json(document));

        var fault = Assert.Single(result.Faults);
        Assert.Contains("it is confidential, and its offers says where it is", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("quince", fault.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Every_fault_of_every_service_is_in_one_list()
    {
        var bad = Documents.Service.Replace("\"2026-11-20\"", "\"\"", StringComparison.Ordinal).Replace("WEEKLY", "MONTHLY", StringComparison.Ordinal);
        var other = bad.Replace("0000000000", "9000000000", StringComparison.Ordinal).Replace("Pier Doctor", "Other", StringComparison.Ordinal);

        var result = _folder.Import(Documents.InHarbour, Documents.Json($"[{bad},\n{other},{Documents.Service.Replace("0000000000", "8000000000", StringComparison.Ordinal)}]"));

        Assert.Equal(4, result.Faults.Count);
        Assert.Empty(result.Files);
        Assert.Equal([1, 1, 16, 16], result.Faults.Select(fault => fault.Line));
    }

    [Fact]
    public void A_content_whose_services_have_faults_is_mended_first()
    {
        _folder.Edit(GoodContent.Service, "cost: free", "cost: dear");

        var result = _folder.Import(Documents.InHarbour, Documents.Json(Documents.Service));

        Assert.Contains(result.Faults, fault => fault.Path == "content/" + GoodContent.Service && fault.Message == "cost cannot be dear");
    }

    [Fact]
    public void An_old_fault_elsewhere_keeps_nobody_from_importing()
    {
        _folder.Edit(GoodContent.Article, "label: Scams en", "label: A label that is much too long for it");

        var result = _folder.Import(Documents.InHarbour, Documents.Json(Documents.Service));

        Assert.True(result.IsGood, string.Join('\n', result.Faults));
        Assert.Equal(2, result.Files.Count);
    }

    private void AssertRefused(string old, string changed, string message, string mend)
    {
        Assert.Contains(old, Documents.Service, StringComparison.Ordinal);

        var result = _folder.Import(Documents.InHarbour, Documents.Json(Documents.Service.Replace(old, changed, StringComparison.Ordinal)));

        Assert.Empty(result.Files);
        var fault = Assert.Single(result.Faults);
        Assert.StartsWith("the service Pier", fault.Message, StringComparison.Ordinal);
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
        Assert.Contains(mend, fault.Mend, StringComparison.Ordinal);
    }
}
