namespace SafeRedirect.Content.Tests.Loading;

/// <summary>Languages are files: to add one is to add files.</summary>
public sealed class LanguageTests : IDisposable
{
    private readonly ContentFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_language_is_added_by_files_only()
    {
        AddLanguage("so", "Soomaali", "true");

        var pack = _folder.Pack();

        Assert.Equal(["en", "ar", "so"], pack.Organisation.Languages.Select(language => language.Code));
        Assert.NotNull(pack.Article(new ArticleId("scams"), "so"));
        Assert.Equal("Harbour", pack.Directory.Areas[0].Name.In("so"));
        Assert.Equal("Privacy notice", pack.Notices["so"].Title);
    }

    [Fact]
    public void A_language_that_is_not_published_is_checked_and_counted_but_not_offered()
    {
        _folder.Write("languages/so.yaml", _folder.Read(GoodContent.WordsTranslation).Replace("Arabi", "Soomaali", StringComparison.Ordinal).Replace("published: true", "published: false", StringComparison.Ordinal));
        _folder.Write("faq/scams/so.md", _folder.Read(GoodContent.ArticleTranslation));

        var pack = _folder.Pack();

        Assert.Equal(["en", "ar"], pack.Organisation.Languages.Select(language => language.Code));
        Assert.Equal(["so"], pack.DraftLanguages);
        Assert.Null(pack.Article(new ArticleId("scams"), "so"));
        Assert.Contains(pack.Files, file => file is { Language: "so", Kind: Articles.TextKind.Article });
    }

    [Fact]
    public void A_fault_in_a_language_that_is_not_published_is_a_fault()
    {
        _folder.Write("languages/so.yaml", _folder.Read(GoodContent.WordsTranslation).Replace("published: true", "published: false", StringComparison.Ordinal));
        _folder.Write("faq/scams/so.md", _folder.Read(GoodContent.ArticleTranslation).Replace("Help from", "<b>Help</b> from", StringComparison.Ordinal));

        var result = _folder.Load();

        Assert.Contains(result.Faults, fault => fault.Path == "content/faq/scams/so.md" && fault.Message.Contains("HTML", StringComparison.Ordinal));
    }

    [Fact]
    public void A_service_without_words_in_a_language_is_shown_with_those_of_the_source_language()
    {
        _folder.Delete(GoodContent.ServiceTranslation);

        var result = _folder.Load();

        Assert.Equal("Harbour clinic", result.Pack!.Directory.Services[0].Name.In("ar"));
        Assert.Contains(result.Findings, finding => finding.Path == "content/services/harbour/clinic/ar.yaml" && finding.Message == "clinic is missing in ar");
    }

    [Fact]
    public void An_article_that_no_dialog_needs_may_lack_a_translation_and_writers_are_told()
    {
        _folder.Delete(GoodContent.ArticleTranslation);

        var result = _folder.Load(ContentFolder.Requirements with { Articles = [] });

        Assert.Null(result.Pack!.Article(new ArticleId("scams"), "ar"));
        Assert.Contains(result.Findings, finding => finding is { Path: "content/faq/scams/ar.md", Message: "scams is missing in ar" });
    }

    [Fact]
    public void A_translation_older_than_its_source_is_served_and_writers_are_told()
    {
        _folder.Edit(GoodContent.Script, "revision: 1", "revision: 2");

        var result = _folder.Load();

        Assert.NotNull(result.Pack);
        Assert.Contains(result.Findings, finding => finding is { Path: "content/scripts/welcome/ar.yaml", Line: 4, Message: "the translation was made from revision 1, the source is at 2" });
    }

    [Fact]
    public void A_published_language_that_screening_cannot_read_is_named()
    {
        _folder.Delete("screening/topics/scam/ar.yaml");
        _folder.Delete("screening/commands/ar.yaml");
        _folder.Delete("screening/examples/ar.yaml");

        var result = _folder.Load();

        Assert.NotNull(result.Pack);
        Assert.Equal(
            ["content/screening/commands/ar.yaml", "content/screening/examples/ar.yaml", "content/screening/topics/scam/ar.yaml"],
            result.Findings.Where(finding => finding.Rule == "screening").Select(finding => finding.Path));
    }

    [Fact]
    public void Questions_for_an_article_that_does_not_exist_are_refused()
    {
        _folder.Edit("screening/questions/en.yaml", "  scams:", "  scam:");

        var result = _folder.Load();

        Assert.Null(result.Pack);
        Assert.Contains(result.Faults, fault => fault is { Path: "content/screening/questions/en.yaml", Message: "there is no article scam" });
    }

    [Fact]
    public void What_the_phrases_need_not_notice_any_more_is_read_with_its_reason()
    {
        _folder.Edit(GoodContent.Topic, "sensitive:", "losses:\n  en-scam.sensitive-7: too many questions about rent\nsensitive:");

        Assert.Equal([new AcceptedLoss("content/screening/topics/scam/en.yaml", "en-scam.sensitive-7", "too many questions about rent")], _folder.Pack().AcceptedLosses);
    }

    [Fact]
    public void A_text_checked_tomorrow_is_served_and_writers_are_told()
    {
        _folder.Edit(GoodContent.Script, "2026-11-20", "2026-11-24");

        var result = _folder.Load();

        Assert.NotNull(result.Pack);
        Assert.Contains(result.Findings, finding => finding is { Path: "content/scripts/welcome/en.yaml", Line: 2, Message: "the day of checking is in the future" });
    }

    private void AddLanguage(string code, string name, string published)
    {
        foreach (var (path, text) in GoodContent.Files.Where(file => Path.GetFileNameWithoutExtension(file.Path) == "ar").ToList())
        {
            var added = text.Replace("Arabi", name, StringComparison.Ordinal).Replace("published: true", $"published: {published}", StringComparison.Ordinal);
            _folder.Write(path.Replace("/ar.", $"/{code}.", StringComparison.Ordinal), added);
        }
    }
}
