using System.Text;
using System.Text.Json.Nodes;
using SafeRedirect.Content.Hsds;

namespace SafeRedirect.Content.Tests.Hsds;

/// <summary>An import changes what differs in a file, and nothing else.</summary>
public sealed class UpdateTests : IDisposable
{
    private const string Facts = """
        # Ask for the nurse.
        cost: free   # said on the phone
        languages:
          - en  # always
          # on Mondays
          - ar
        categories: [health]
        hours:
          # summer too
          - {days: mon-fri, from: "09:00", to: "12:00"}  # the doctor
          - {days: mon-fri, from: "14:00", to: "16:00"}  # the nurse
        phone: "+44 1632 960120" # the desk
        verified: 2026-11-20
        valid-days: 180
        example: true
        # the end

        """;

    private readonly ContentFolder _folder = new();

    public UpdateTests() => _folder.Write(GoodContent.Service, Facts);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("\"assured_date\": \"2026-11-20\"", "\"assured_date\": \"2026-11-22\"", "verified: 2026-11-20", "verified: 2026-11-22")]
    [InlineData("+44 1632 960120", "+44 1632 960121", "960120\" # the desk", "960121\" # the desk")]
    [InlineData("\"amount\": 0,", "\"amount\": 3,", "cost: free   # said", "cost: paid   # said")]
    [InlineData("\"value\": \"180\"", "\"value\": \"90\"", "valid-days: 180", "valid-days: 90")]
    [InlineData("\"code\": \"ar\"\n", "\"code\": \"fr\"\n", "  - ar\n", "  - fr\n")]
    [InlineData("\"closes_at\": \"16:00\"", "\"closes_at\": \"17:30\"", "to: \"16:00\"}  # the nurse", "to: \"17:30\"}  # the nurse")]
    public void Only_the_fact_that_differs_changes_and_comments_stay(string exported, string changed, string before, string after)
    {
        var result = _folder.Import(Documents.NoOptions, Changed(exported, changed));

        Assert.True(result.IsGood, string.Join('\n', result.Faults));
        var (path, text) = Assert.Single(result.Files);
        Assert.Equal("content/" + GoodContent.Service, path);
        Assert.Contains(before, Facts, StringComparison.Ordinal);
        Assert.Equal(Facts.Replace(before, after, StringComparison.Ordinal), text);
    }

    [Fact]
    public void Hours_grow_at_their_end()
    {
        var result = _folder.Import(Documents.NoOptions, Changed("\"closes_at\": \"16:00\"", "\"closes_at\": \"16:00\"},{\"freq\":\"WEEKLY\",\"byday\":\"SA,SU\",\"opens_at\":\"10:00\",\"closes_at\":\"11:00\""));

        Assert.Equal(Facts.Replace("# the nurse\n", "# the nurse\n  - {days: [sat, sun], from: \"10:00\", to: \"11:00\"}\n", StringComparison.Ordinal), Assert.Single(result.Files).Text);
    }

    [Fact]
    public void Hours_shrink_from_their_end()
    {
        var document = JsonNode.Parse(Changed("nothing", "nothing").Text())!;
        document[0]!["schedules"]!.AsArray().RemoveAt(1);

        var result = _folder.Import(Documents.NoOptions, Documents.Json(document.ToJsonString()));

        Assert.Equal(Facts.Replace("  - {days: mon-fri, from: \"14:00\", to: \"16:00\"}  # the nurse\n", "", StringComparison.Ordinal), Assert.Single(result.Files).Text);
    }

    [Theory]
    [InlineData("hours: always # day and night\n", "hours:\n  - {days: mon-fri, from: \"09:00\", to: \"16:00\"} # day and night\n")]
    [InlineData("hours: [{days: sat, from: \"09:00\", to: \"16:00\"}] # soon more\n", "hours:\n  - {days: mon-fri, from: \"09:00\", to: \"16:00\"} # soon more\n")]
    [InlineData("hours:  # note: ask\n  - {days: [sat, sun], from: \"09:00\", to: \"16:00\"}\n", "hours:  # note: ask\n  - {days: mon-fri, from: \"09:00\", to: \"16:00\"}\n")]
    [InlineData("hours:\n  - days: sat\n    from: \"09:00\"\n    to: \"16:00\"\n", "hours:\n  - {days: mon-fri, from: \"09:00\", to: \"16:00\"}\n")]
    public void Hours_in_every_form_become_the_hours_of_the_document(string before, string after)
    {
        using var other = new ContentFolder();
        var document = new HsdsFile("all.json", HsdsExport.Json(other.Pack(), "en"));
        other.Edit(GoodContent.Service, "hours: [{days: mon-fri, from: \"09:00\", to: \"16:00\"}]\n", before);

        var result = other.ImportAndWrite(Documents.NoOptions, document);

        Assert.Contains(after, Assert.Single(result.Files).Text, StringComparison.Ordinal);
        Assert.Empty(other.Load().Faults);
    }

    [Fact]
    public void Hours_become_always()
    {
        using var other = new ContentFolder();
        other.Edit(GoodContent.Service, "hours: [{days: mon-fri, from: \"09:00\", to: \"16:00\"}]", "hours: always");
        var document = new HsdsFile("all.json", HsdsExport.Json(other.Pack(), "en"));
        other.Edit(GoodContent.Service, "hours: always", "hours:\n  # a: b\n  - {days: mon, from: \"09:00\", to: \"16:00\"}\n  - {days: tue, from: \"09:00\", to: \"16:00\"}");

        var result = other.ImportAndWrite(Documents.NoOptions, document);

        Assert.Contains("hours: always\n", Assert.Single(result.Files).Text, StringComparison.Ordinal);
        Assert.True(other.Pack().Directory.Services[0].Hours.IsAlways);
    }

    [Fact]
    public void A_text_that_differs_makes_its_file_a_draft_with_a_new_revision()
    {
        _folder.Edit(GoodContent.ServiceWords, "state: machine\n", "state: reviewed\nreviewed-by: health team\n");
        _folder.Edit(GoodContent.ServiceWords, "  name:", "  # as on the door\n  name:");

        var result = _folder.Import(Documents.NoOptions, Changed("A doctor without appointment.", "A doctor: \\\"come in\\\"."));

        var (path, text) = Assert.Single(result.Files);
        Assert.Equal("content/" + GoodContent.ServiceWords, path);
        Assert.Equal(
            "state: draft\nchecked: 2026-11-20\nreview-due: 2027-05-20\nrevision: 2\ntexts:\n  # as on the door\n  name: Harbour clinic\n  offers: \"A doctor: \\\"come in\\\".\"\n  address: 4 Pier Road\n  accessibility: A ramp\n",
            text);
    }

    [Fact]
    public void A_text_of_several_lines_comes_and_goes_unchanged()
    {
        var result = _folder.ImportAndWrite(Documents.NoOptions, Changed("A doctor without appointment.", "A doctor.\\r\\n\\r\\nA nurse: # too."));
        var again = _folder.Import(Documents.NoOptions, new HsdsFile("again.json", HsdsExport.Json(_folder.Pack(), "en")));

        Assert.Contains("offers: |\n    A doctor.\n\n    A nurse: # too.\n", Assert.Single(result.Files).Text, StringComparison.Ordinal);
        Assert.Empty(again.Files);
    }

    [Fact]
    public void A_service_that_loses_its_address_loses_it_in_every_language()
    {
        var result = _folder.Import(Documents.NoOptions, Changed("\"location_type\": \"physical\"", "\"location_type\": \"virtual\""));

        Assert.True(result.IsGood, string.Join('\n', result.Faults));
        Assert.Equal(["content/" + GoodContent.Service, "content/" + GoodContent.ServiceTranslation, "content/" + GoodContent.ServiceWords], result.Files.Select(file => file.Path).Order());
        Assert.All(result.Files, file => Assert.DoesNotContain("Pier Road", file.Text, StringComparison.Ordinal));
        Assert.Contains("valid-days: 180\nconfidential: true\n", result.Files[0].Text, StringComparison.Ordinal);
        Assert.Contains(result.Notes, note => note.Message.Contains("it becomes confidential", StringComparison.Ordinal));
    }

    [Fact]
    public void No_document_makes_a_confidential_service_known()
    {
        var document = Changed("nothing", "nothing");
        _folder.Edit(GoodContent.Service, "valid-days: 180", "valid-days: 180\nconfidential: true");
        _folder.Edit(GoodContent.ServiceWords, "  address: 4 Pier Road\n", "");
        _folder.Edit(GoodContent.ServiceTranslation, "  address: 4 Pier Road\n", "");

        var result = _folder.Import(Documents.NoOptions, document);

        Assert.True(result.IsGood, string.Join('\n', result.Faults));
        Assert.Empty(result.Files);
        Assert.Contains("it is confidential in the content and stays so", Assert.Single(result.Notes).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_service_that_moved_is_moved_by_hand()
    {
        var result = _folder.Import(Documents.NoOptions, Changed("\"code\": \"harbour\"", "\"code\": \"hill\""));

        Assert.Contains("the content has clinic in the area harbour, the document in hill", Assert.Single(result.Faults).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_service_of_others_with_the_same_name_in_another_area_is_not_taken_for_ours()
    {
        var result = _folder.Import(new HsdsImportOptions(new AreaId("hill"), new CategoryId("health"), null), Documents.Json(Documents.Service.Replace("Pier Doctor", "Clinic", StringComparison.Ordinal)));

        Assert.Contains("the content has clinic in the area harbour", Assert.Single(result.Faults).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_services_of_one_name_get_ids_that_do_not_depend_on_their_order()
    {
        var (one, two) = (Documents.Service.Replace("0000000000", "1000000000", StringComparison.Ordinal).Replace("on the pier", "one", StringComparison.Ordinal), Documents.Service.Replace("0000000000", "2000000000", StringComparison.Ordinal).Replace("on the pier", "two", StringComparison.Ordinal));

        var result = _folder.Import(Documents.InHarbour, Documents.Json($"[{one},{two}]"));
        var turned = _folder.Import(Documents.InHarbour, Documents.Json($"[{two},{one}]"));

        Assert.Equal(4, result.Files.Count);
        Assert.Equal(result.Files.Order(), turned.Files.Order());
        Assert.Contains("A doctor two.", result.Files.Single(file => file.Path == "content/services/harbour/pier-doctor-2/en.yaml").Text, StringComparison.Ordinal);
    }

    /// <summary>An export of the content in which something is different.</summary>
    private HsdsFile Changed(string old, string changed)
    {
        var text = Encoding.UTF8.GetString(HsdsExport.Json(_folder.Pack(), "en"));
        Assert.True(old == changed || text.Contains(old, StringComparison.Ordinal), $"The export does not hold {old}");
        return Documents.Json(text.Replace(old, changed, StringComparison.Ordinal));
    }
}
