namespace SafeRedirect.Content.Tests.Loading;

public sealed class GoodContentTests : IDisposable
{
    private readonly ContentFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Good_content_loads_without_a_fault()
    {
        var result = _folder.Load();

        Assert.Empty(result.Faults);
        Assert.NotNull(result.Pack);
    }

    [Fact]
    public void An_article_becomes_plain_text()
    {
        var text = _folder.Pack().Article(new ArticleId("scams"), "en")!.Text;

        Assert.Equal(
            "Help from {organisation} is free. Nobody can sell you a place, an interview or a decision, and nobody who works here asks you for money, a password or a code. You can ask us first.\n\n"
            + "What to do next:\n\n"
            + "- Do not pay, and open no link that somebody sends you.\n"
            + "- Call or come and ask whether the offer is real. It is free and you are not to blame.\n"
            + "- Read more at the help page (https://help.unhcr.org/scams).",
            text);
    }

    [Fact]
    public void The_default_language_stands_first()
    {
        var organisation = _folder.Pack().Organisation;

        Assert.Equal(["en", "ar"], organisation.Languages.Select(language => language.Code));
        Assert.True(organisation.Language("ar")!.IsRightToLeft);
    }

    [Fact]
    public void Hours_are_read_as_ranges_or_as_always()
    {
        var hotlines = _folder.Pack().Organisation.Hotlines;

        Assert.True(hotlines[0].Hours.IsAlways);
        Assert.Equal([DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday], hotlines[1].Hours.Ranges[0].Days);
        Assert.Equal(new TimeOnly(20, 0), hotlines[1].Hours.Ranges[0].To);
        Assert.Equal([DayOfWeek.Saturday, DayOfWeek.Sunday], hotlines[1].Hours.Ranges[1].Days);
    }

    [Fact]
    public void A_hotline_verified_too_long_ago_is_no_fault_and_names_its_backup()
    {
        _folder.Edit(GoodContent.Organisation, "verified: 2026-11-19", "verified: 2026-01-01");

        var result = _folder.Load();

        Assert.Equal(new HotlineId("general"), result.Pack!.Organisation.Pathways[Pathway.Protection].Hotlines[0].Backup);
        Assert.Contains(result.Findings, finding => finding is { Rule: "expired", Path: "content/organisation.yaml", Line: 16 } && finding.Message.StartsWith("the hotline women was last verified too long ago", StringComparison.Ordinal));
    }

    [Fact]
    public void A_screening_file_is_handed_on_line_by_line()
    {
        var lines = _folder.Pack().Screening;

        Assert.Contains(new ScreeningLine("content/screening/topics/scam/en.yaml", 5, "en", "topics/scam", "urgent", "he sells my <relative>", 0), lines);
        Assert.Contains(new ScreeningLine("content/screening/answers/en.yaml", 7, "en", "answers", "ordinals", "last", -1), lines);
        Assert.Contains(new ScreeningLine("content/screening/cues/en.yaml", 5, "en", "cues", "months", "january", 1), lines);
        Assert.Contains(new ScreeningLine("content/screening/classes/en.yaml", 7, "en", "classes", "relative", "sister", 0), lines);
    }

    [Fact]
    public void A_screening_file_may_be_of_a_language_that_the_bot_does_not_speak()
    {
        var lines = _folder.Pack().Screening;

        Assert.Contains(lines, line => line.Language == "fr");
    }

    [Fact]
    public void A_consent_carries_the_hash_of_its_file()
    {
        var hash = System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(Path.Combine(_folder.Root, GoodContent.Consent)));

        var consent = _folder.Pack().Consent("standard", "en");

        Assert.Equal(Convert.ToHexStringLower(hash), consent.ContentHash);
    }

    [Fact]
    public void A_confidential_service_has_no_address()
    {
        _folder.Edit(GoodContent.Service, "cost: free", "cost: free\nconfidential: true");
        _folder.Edit(GoodContent.ServiceWords, "  address: 4 Pier Road\n", "");
        _folder.Edit(GoodContent.ServiceTranslation, "  address: 4 Pier Road\n", "");

        var service = _folder.Pack().Directory.Services[0];

        Assert.Null(service.Address);
    }

    [Fact]
    public void The_note_for_writers_and_hidden_files_are_passed_over()
    {
        _folder.Write("README.md", "notes");
        _folder.Write("faq/.draft.md", "notes");

        var result = _folder.Load();

        Assert.Empty(result.Faults);
    }

    [Fact]
    public void The_question_of_an_article_is_answered_with_it()
    {
        var match = _folder.Pack().Matcher.Match("fake account", "en");

        Assert.Equal((MatchDecision.Answer, new ArticleId("scams")), (match.Decision, match.Article));
    }
}
