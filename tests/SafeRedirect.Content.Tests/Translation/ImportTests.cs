using SafeRedirect.Content.Translation;

namespace SafeRedirect.Content.Tests.Translation;

/// <summary>What an import takes, what it leaves, and that it is all or nothing.</summary>
public sealed class ImportTests : IDisposable
{
    private const string Title = "faq/scams#title";
    private readonly ContentFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_text_that_a_translator_wrote_is_taken_and_the_file_becomes_a_draft()
    {
        var result = Import(Change(Title, "Ist das Betrug?"));

        var (path, text) = Assert.Single(result.Files);
        Assert.Equal("content/faq/scams/ar.md", path);
        Assert.Equal(_folder.Read(GoodContent.ArticleTranslation).Replace("title: Is this a scam ar?", "title: Ist das Betrug?", StringComparison.Ordinal).Replace("state: machine", "state: draft", StringComparison.Ordinal), text);
        Assert.Equal(1, result.Changed);
    }

    [Fact]
    public void A_review_covers_files_that_came_back_whole()
    {
        var result = Import(Change(Title, "Ist das Betrug?"), reviewedBy: "protection officer");

        Assert.All(result.Files, file => Assert.Contains("state: reviewed\nreviewed-by: protection officer\n", file.Text, StringComparison.Ordinal));
        Assert.Equal(Collect().Units.Select(unit => unit.File).Distinct().Count(), result.Files.Count);
    }

    [Fact]
    public void A_reviewed_file_that_changes_is_no_longer_reviewed()
    {
        _folder.Edit(GoodContent.ArticleTranslation, "state: machine", "state: reviewed\nreviewed-by: translator");

        var result = Import(Change(Title, "Ist das Betrug?"));

        Assert.DoesNotContain("reviewed", Assert.Single(result.Files).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_source_comes_back_as_fuzzy_and_is_up_to_date_once_confirmed()
    {
        _folder.Edit(GoodContent.Article, "revision: 1", "revision: 2");
        var exported = Collect();

        var untouched = Import(exported);
        var confirmed = Import(exported with { Units = [.. exported.Units.Select(unit => unit with { State = TranslationState.Draft })] });

        Assert.All(exported.Units, unit => Assert.Equal(unit.File == "faq/scams", unit.State == TranslationState.Outdated));
        Assert.Empty(untouched.Files);
        Assert.Contains("source-revision: 2", Assert.Single(confirmed.Files).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_translator_has_finished_is_kept_and_the_rest_is_named()
    {
        _folder.Edit(GoodContent.Article, "revision: 1", "revision: 2");
        var exported = Collect();

        Apply(Import(exported with { Units = [.. exported.Units.Select(unit => unit.Id == Title ? unit with { Target = "Ist das Betrug?", State = TranslationState.Draft } : unit)] }));
        var again = Collect().Units.Where(unit => unit.File == "faq/scams").ToDictionary(unit => unit.Key, unit => unit.State, StringComparer.Ordinal);

        Assert.Contains("source-revision: 2\noutdated: [label, questions, body]\n", _folder.Read(GoodContent.ArticleTranslation), StringComparison.Ordinal);
        Assert.Equal(TranslationState.Draft, again["title"]);
        Assert.Equal(TranslationState.Outdated, again["body"]);
    }

    [Fact]
    public void A_text_that_comes_back_empty_stays_and_is_told()
    {
        var exported = Collect();

        var result = Import(exported with { Units = [.. exported.Units.Select(unit => unit.Id == Title ? unit with { Target = string.Empty, State = TranslationState.Missing } : unit)] });

        Assert.Empty(result.Files);
        Assert.Contains(result.Notes, note => note.Message.Contains("came back empty", StringComparison.Ordinal));
    }

    [Fact]
    public void A_source_that_changed_since_the_export_leaves_the_text_marked_as_outdated()
    {
        var exported = Change(Title, "Ist das Betrug?");
        _folder.Edit(GoodContent.Article, "Is this a scam en?", "Is this offer a scam en?");

        Apply(Import(exported));
        var again = Collect();

        Assert.Contains("outdated: [title]", _folder.Read(GoodContent.ArticleTranslation), StringComparison.Ordinal);
        Assert.Equal(TranslationState.Outdated, again.Units.Single(unit => unit.Id == Title).State);
        Assert.Contains(_folder.Load().Findings, finding => finding is { Rule: "outdated", Path: "content/faq/scams/ar.md" });
    }

    [Theory]
    [InlineData(ConflictRule.Refuse, null)]
    [InlineData(ConflictRule.Take, "Ist das Betrug?")]
    [InlineData(ConflictRule.Keep, "Etwas anderes?")]
    public void A_text_changed_on_both_sides_is_a_conflict(ConflictRule rule, string? title)
    {
        var exported = Change(Title, "Ist das Betrug?");
        _folder.Edit(GoodContent.ArticleTranslation, "Is this a scam ar?", "Etwas anderes?");

        var result = Import(exported, rule);
        Apply(result);

        Assert.Equal(title is null, result.Faults.Any(fault => fault.Message.Contains("changed here and in the content", StringComparison.Ordinal)));
        Assert.Contains($"title: {title ?? "Etwas anderes?"}", _folder.Read(GoodContent.ArticleTranslation), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_the_translator_left_alone_does_not_undo_a_newer_one()
    {
        var exported = Collect();
        _folder.Edit(GoodContent.ArticleTranslation, "Is this a scam ar?", "Etwas anderes?");

        var result = Import(exported);

        Assert.True(result.IsGood);
        Assert.Empty(result.Files);
    }

    [Fact]
    public void One_bad_text_keeps_all_others_out()
    {
        var exported = Change(Title, "Ist das Betrug?");

        var result = Import(exported with { Units = [.. exported.Units.Select(unit => unit.Id == "scripts/choice#texts.choice.menu" ? unit with { Target = "A label that is much too long", State = TranslationState.Draft } : unit)] });

        Assert.False(result.IsGood);
        Assert.Empty(result.Files);
        Assert.Contains(result.ContentFaults, fault => fault.Path == "content/scripts/choice/ar.yaml" && fault.Message.Contains("more than 20", StringComparison.Ordinal));
    }

    [Fact]
    public void Markup_from_a_translator_is_refused()
    {
        var result = Import(Change(Title, "<script>alert(1)</script>"));

        Assert.Contains(result.ContentFaults, fault => fault.Message.Contains("HTML", StringComparison.Ordinal));
        Assert.Empty(result.Files);
    }

    [Fact]
    public void A_language_without_files_is_filled_from_what_comes_back()
    {
        _folder.Write("languages/so.yaml", _folder.Read(GoodContent.WordsTranslation).Replace("Arabi", "Soomaali", StringComparison.Ordinal).Replace("published: true", "published: false", StringComparison.Ordinal));
        var exported = Collect("so");

        var result = Import(exported with { Units = [.. exported.Units.Select(unit => unit.File == "faq/scams" ? unit with { Target = unit.Source, State = TranslationState.Draft } : unit)] });
        Apply(result);

        Assert.Equal("content/faq/scams/so.md", Assert.Single(result.Files).Path);
        Assert.Equal(_folder.Read(GoodContent.Article).Replace("state: machine", "state: draft", StringComparison.Ordinal).Replace("\nrevision: 1", "\nsource-revision: 1", StringComparison.Ordinal), _folder.Read("faq/scams/so.md"));
        Assert.NotNull(_folder.Load().Pack);
    }

    [Fact]
    public void A_new_file_that_is_not_complete_is_left_out_and_named()
    {
        _folder.Delete(GoodContent.ServiceTranslation);
        var exported = Collect();

        var result = Import(exported with { Units = [.. exported.Units.Select(unit => unit.Id == "services/harbour/clinic#texts.name" ? unit with { Target = "Iyada", State = TranslationState.Draft } : unit)] });

        Assert.Empty(result.Files);
        Assert.Contains(result.Notes, note => note.Message.Contains("the whole file is left out", StringComparison.Ordinal));
    }

    [Fact]
    public void A_text_that_the_translation_lacks_is_added_where_texts_stand()
    {
        _folder.Edit(GoodContent.ServiceWords, "  accessibility: A ramp\n", "  accessibility: A ramp\n  eligibility: Everybody\n");
        var exported = Collect();

        var result = Import(exported with { Units = [.. exported.Units.Select(unit => unit.Key == "texts.eligibility" ? unit with { Target = "Alle: wirklich", State = TranslationState.Draft } : unit)] });

        Assert.Contains("  accessibility: A ramp\n  eligibility: \"Alle: wirklich\"\n", Assert.Single(result.Files).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_language_the_content_does_not_have_is_refused()
    {
        var result = Import(Collect() with { TargetLanguage = "xx" });

        Assert.Contains(result.Faults, fault => fault.Message.Contains("no language xx", StringComparison.Ordinal));
    }

    [Fact]
    public void Texts_of_one_state_can_be_sent_alone()
    {
        _folder.Edit(GoodContent.Article, "revision: 1", "revision: 2");

        var document = TranslationExport.Collect(_folder.Root, "en", "ar", new HashSet<TranslationState> { TranslationState.Outdated });

        Assert.NotEmpty(document.Units);
        Assert.All(document.Units, unit => Assert.Equal("faq/scams", unit.File));
    }

    private TranslationDocument Collect(string language = "ar") => TranslationExport.Collect(_folder.Root, "en", language, new HashSet<TranslationState>());

    private TranslationDocument Change(string id, string target)
    {
        var exported = Collect();
        return exported with { Units = [.. exported.Units.Select(unit => unit.Id == id ? unit with { Target = target, State = TranslationState.Draft } : unit)] };
    }

    private ImportResult Import(TranslationDocument document, ConflictRule conflicts = ConflictRule.Refuse, string? reviewedBy = null) =>
        TranslationImport.Plan(_folder.Root, ContentFolder.Requirements, document, new ImportOptions(conflicts, reviewedBy));

    private void Apply(ImportResult result)
    {
        foreach (var (path, text) in result.Files)
        {
            _folder.Write(path["content/".Length..], text);
        }
    }
}
