using SafeRedirect.Content.Hsds;

namespace SafeRedirect.Content.Tests.Hsds;

/// <summary>A directory as others publish it becomes services of ours.</summary>
public sealed class ImportTests : IDisposable
{
    private readonly ContentFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_published_directory_becomes_services_that_the_loader_accepts()
    {
        var result = _folder.ImportAndWrite(new HsdsImportOptions(new AreaId("hill"), null, null), Documents.Json(RepositoryFiles.Directory));

        Assert.Equal((4, 0, 0, 1), (result.Added, result.Changed, result.Unchanged, result.LeftOut));
        Assert.Equal(
            ["advice-by-telephone hill", "clinic harbour", "dr-salts-walk-in-clinic harbour", "night-chemist harbour", "safe-rooms hill"],
            _folder.Pack().Directory.Services.Select(service => $"{service.Id} {service.Area}").Order());
    }

    [Fact]
    public void The_facts_of_a_service_stand_in_its_file()
    {
        var result = _folder.Import(new HsdsImportOptions(new AreaId("hill"), null, null), Documents.Json(RepositoryFiles.Directory));

        Assert.Equal(
            """
            categories: [health]
            confidential: false
            hours:
              - {days: mon-thu, from: "09:00", to: "12:30"}
              - {days: sat, from: "10:00", to: "11:00"}
            languages: [en, ur]
            phone: "+44 1632 960202"
            cost: free
            verified: 2026-11-02
            valid-days: 180

            """,
            Written(result, "services/harbour/dr-salts-walk-in-clinic.yaml"));
    }

    [Fact]
    public void The_texts_of_a_service_are_a_draft_from_the_day_of_the_check()
    {
        var result = _folder.Import(new HsdsImportOptions(new AreaId("hill"), null, null), Documents.Json(RepositoryFiles.Directory));

        Assert.Equal(
            """
            state: draft
            checked: 2026-11-02
            review-due: 2027-05-01
            revision: 1
            texts:
              name: "Dr Salt's Walk-in Clinic"
              offers: "A doctor and a nurse see people without an appointment."
              address: "12 Cable Street, First floor, Harbour, 12345"
              accessibility: "There is a lift. Ring at the side door."

            """,
            Written(result, "services/harbour/dr-salts-walk-in-clinic/en.yaml"));
    }

    [Fact]
    public void Hours_by_the_clock_a_price_and_a_number_without_spaces_are_understood()
    {
        _folder.ImportAndWrite(new HsdsImportOptions(new AreaId("hill"), null, null), Documents.Json(RepositoryFiles.Directory));

        var chemist = _folder.Pack().Directory.Services.Single(service => service.Id.Value == "night-chemist");

        Assert.True(chemist.Hours.IsAlways);
        Assert.Equal((Cost.Paid, "+44 163 296 0203", "3 Mole Road, Exampleton"), (chemist.Cost, chemist.Phone, chemist.Address!.In("en")));
        Assert.Equal(["el", "en"], chemist.Languages);
    }

    [Fact]
    public void An_address_of_a_service_that_is_marked_confidential_comes_into_no_file_fault_or_note()
    {
        var result = _folder.Import(new HsdsImportOptions(new AreaId("harbour"), null, null), Documents.Json(RepositoryFiles.Directory));

        Assert.True(result.IsGood);
        Assert.Contains("confidential: true", Written(result, "services/hill/safe-rooms.yaml"), StringComparison.Ordinal);
        var said = result.Files.Select(file => file.Text).Concat(result.Notes.Select(note => note.ToString()));
        Assert.All(said, text => Assert.DoesNotContain("quince", text, StringComparison.OrdinalIgnoreCase));
        Assert.All(said, text => Assert.DoesNotContain("99999", text, StringComparison.Ordinal));
    }

    [Fact]
    public void The_town_of_a_confidential_service_does_not_choose_its_area()
    {
        var document = RepositoryFiles.Directory.Replace("\"link_type\": \"area\", \"value\": \"Hill\"", "\"link_type\": \"none\", \"value\": \"x\"", StringComparison.Ordinal);

        var result = _folder.Import(new HsdsImportOptions(new AreaId("hill"), null, null), Documents.Json(document));

        Assert.Contains(result.Files, file => file.Path == "content/services/hill/safe-rooms.yaml");
    }

    [Fact]
    public void What_is_left_out_is_noted()
    {
        var result = _folder.Import(new HsdsImportOptions(new AreaId("hill"), null, null), Documents.Json(RepositoryFiles.Directory));

        Assert.Equal(
            [
                "the service Dr Salt's Walk-in Clinic: a language that it names has no code of two letters and is left out",
                "the service Dr Salt's Walk-in Clinic: it has an alert, which is left out",
                "the service Dr Salt's Walk-in Clinic: the extension of its phone is left out",
                "the service Advice by Telephone: it has no address: it becomes confidential, and only its phone is shown",
                "the service Closed Kitchen: it is not active and is left out",
            ],
            result.Notes.Select(note => note.Message));
    }

    [Fact]
    public void Imported_services_export_again_to_the_same_facts()
    {
        _folder.ImportAndWrite(new HsdsImportOptions(new AreaId("hill"), null, null), Documents.Json(RepositoryFiles.Directory));
        var exported = HsdsExport.Json(_folder.Pack(), "en");

        var again = _folder.Import(Documents.NoOptions, new HsdsFile("again.json", exported));

        Assert.True(again.IsGood);
        Assert.Empty(again.Files);
        Assert.Equal(5, again.Unchanged);
    }

    [Fact]
    public void A_second_import_of_the_same_document_changes_nothing()
    {
        var options = new HsdsImportOptions(new AreaId("hill"), null, null);
        _folder.ImportAndWrite(options, Documents.Json(RepositoryFiles.Directory));

        var again = _folder.Import(options, Documents.Json(RepositoryFiles.Directory));

        Assert.True(again.IsGood, string.Join('\n', again.Faults));
        Assert.Empty(again.Files);
        Assert.Equal((0, 4), (again.Added, again.Unchanged));
    }

    [Theory]
    [InlineData("[SERVICE]")]
    [InlineData("SERVICE")]
    [InlineData("{\"total_pages\": 1, \"contents\": [SERVICE], \"empty\": false}")]
    public void A_list_a_page_and_a_single_service_are_read(string form)
    {
        var result = _folder.Import(Documents.InHarbour, Documents.Json(form.Replace("SERVICE", Documents.Service, StringComparison.Ordinal)));

        Assert.True(result.IsGood, string.Join('\n', result.Faults));
        Assert.Equal(["content/services/harbour/pier-doctor.yaml", "content/services/harbour/pier-doctor/en.yaml"], result.Files.Select(file => file.Path));
    }

    [Fact]
    public void One_page_of_several_is_noted()
    {
        var result = _folder.Import(Documents.InHarbour, Documents.Json($"{{\"contents\": [{Documents.Service}],\n\"total_pages\": 3}}"));

        Assert.Contains(result.Notes, note => note.Message == "the document is one of 3 pages");
    }

    [Fact]
    public void Texts_in_another_language_are_a_translation()
    {
        var exported = HsdsExport.Json(_folder.Pack(), "en");
        var document = System.Text.Encoding.UTF8.GetString(exported).Replace("A doctor without appointment.", "Tabib bila maw'id.", StringComparison.Ordinal);
        _folder.Delete(GoodContent.ServiceTranslation);

        var result = _folder.Import(Documents.NoOptions with { Language = "ar" }, Documents.Json(document));

        Assert.StartsWith("state: draft\nchecked: 2026-11-20\nreview-due: 2027-05-19\nsource-revision: 1\ntexts:\n  name: \"Harbour clinic\"\n  offers: \"Tabib bila maw'id.\"\n", Written(result, GoodContent.ServiceTranslation), StringComparison.Ordinal);
        Assert.Single(result.Files);
    }

    [Fact]
    public void A_new_service_must_be_in_the_source_language()
    {
        var result = _folder.Import(Documents.InHarbour with { Language = "ar" }, Documents.Json(Documents.Service));

        Assert.Empty(result.Files);
        Assert.Contains(result.Faults, fault => fault.Message == "the service has no name in the source language en");
    }

    [Fact]
    public void The_first_number_for_voice_is_taken_before_one_of_a_mobile()
    {
        var phones = "\"phones\": [{\"number\": \"+44 1632 960301\", \"type\": \"cell\"}, {\"number\": \"+44 1632 960302\", \"type\": \"Voice\"},";

        var result = _folder.Import(Documents.InHarbour, Documents.Json(Documents.Service.Replace("\"phones\": [", phones, StringComparison.Ordinal)));

        Assert.Contains("phone: \"+44 1632 960302\"", Written(result, "services/harbour/pier-doctor.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_first_of_several_places_is_taken_and_the_others_are_noted()
    {
        var second = "\"service_at_locations\": [{\"location\": {\"location_type\": \"virtual\"}}, {\"location\": {\"addresses\": [{\"address_1\": \"2 Pier\"}], \"accessibility\": [{\"description\": \"A ramp.\"}]}},";

        var result = _folder.Import(Documents.InHarbour, Documents.Json(Documents.Service.Replace("\"service_at_locations\": [", second, StringComparison.Ordinal)));

        Assert.Contains("address: \"2 Pier\"\n  accessibility: \"A ramp.\"\n", Written(result, "services/harbour/pier-doctor/en.yaml"), StringComparison.Ordinal);
        Assert.Contains("only the first of its 2 places is taken", Assert.Single(result.Notes).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_in_another_script_gets_an_id_from_the_document()
    {
        var result = _folder.Import(Documents.InHarbour, Documents.Json(Documents.Service.Replace("Pier Doctor", "\u0637\u0628\u064a\u0628", StringComparison.Ordinal)));

        Assert.Matches("^content/services/harbour/service-[0-9a-f]{8}\\.yaml$", result.Files[0].Path);
    }

    private static string Written(HsdsImportResult result, string path)
    {
        Assert.True(result.IsGood, string.Join('\n', result.Faults));
        return result.Files.Single(file => file.Path == "content/" + path).Text;
    }
}
