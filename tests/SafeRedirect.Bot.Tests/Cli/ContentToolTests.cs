using SafeRedirect.Bot.Cli;
using SafeRedirect.Bot.Cli.Content;
using SafeRedirect.Content.Translation;

namespace SafeRedirect.Bot.Tests.Cli;

/// <summary>The tools for communications teams, on a copy of the real content.</summary>
public sealed class ContentToolTests : IDisposable
{
    private static readonly TimeProvider Time = CheckCommand.TimeOn(new DateOnly(2026, 11, 25));

    private readonly ContentCopy _copy = new();
    private readonly TemporaryFolder _folder = new();
    private readonly StringWriter _output = new();

    public void Dispose()
    {
        _copy.Dispose();
        _folder.Dispose();
        _output.Dispose();
    }

    [Fact]
    public void Stats_show_every_article_in_every_language_and_what_is_wrong_with_it()
    {
        _copy.Edit("faq/scams/en.md", "revision: 1", "revision: 2");
        File.Delete(Path.Combine(_copy.Path, "faq", "media-enquiries", "uk.md"));
        _copy.Edit("faq/housing/fr.md", "state: machine", "state: reviewed\nreviewed-by: translator");

        var exitCode = StatsCommand.Run(_copy.Path, isAll: false, Time, _output);

        Assert.Equal(ExitCodes.Well, exitCode);
        Assert.Contains(Row("article", "en", "ar", "es", "fa", "fr", "uk"), Printed, StringComparison.Ordinal);
        Assert.Contains(Row("scams", "machine", "outdated", "outdated", "outdated", "outdated", "outdated"), Printed, StringComparison.Ordinal);
        Assert.Contains(Row("media-enquiries", "machine", "machine", "machine", "machine", "machine", "missing"), Printed, StringComparison.Ordinal);
        Assert.Contains(Row("housing", "machine", "machine", "machine", "machine", "reviewed", "machine"), Printed, StringComparison.Ordinal);
        Assert.Contains("No number, office or service expires in the next 30 days.", Printed, StringComparison.Ordinal);
    }

    [Fact]
    public void Stats_name_the_numbers_that_expire_in_the_next_thirty_days()
    {
        _copy.Edit("organisation.yaml", "verified: 2026-11-20\n    valid-days: 120", "verified: 2026-08-01\n    valid-days: 120");

        StatsCommand.Run(_copy.Path, isAll: true, Time, _output);

        Assert.Contains("hotline emergency: shown until 2026-11-29  content/organisation.yaml:", Printed, StringComparison.Ordinal);
        StatsCommand.Run(_copy.Path, isAll: true, CheckCommand.TimeOn(new DateOnly(2026, 11, 30)), _output);
        Assert.Contains("hotline emergency: left out since 2026-11-30  content/organisation.yaml:", Printed, StringComparison.Ordinal);
    }

    [Fact]
    public void Preview_shows_the_messages_as_a_channel_would_with_limits_and_direction()
    {
        var exitCode = PreviewCommand.Run(_copy.Path, "scams", "ar", Platform.WhatsApp, _output);

        Assert.Equal(ExitCodes.Well, exitCode);
        Assert.Contains("WhatsApp, العربية, right to left, message 1 of 3", Printed, StringComparison.Ordinal);
        Assert.Contains(" of 4096 characters", Printed, StringComparison.Ordinal);
        Assert.Contains("of 10 list rows, the longest has ", Printed, StringComparison.Ordinal);
        Assert.DoesNotContain("TOO LONG", Printed, StringComparison.Ordinal);
    }

    [Fact]
    public void No_article_is_too_long_for_any_channel_in_any_language()
    {
        foreach (var article in Directory.EnumerateDirectories(Path.Combine(_copy.Path, "faq")).Select(Path.GetFileName))
        {
            foreach (var language in RealKnowledge.Value.Pack.Organisation.Languages)
            {
                foreach (var reply in ArticlePreview.Of(RealKnowledge.Value, new ArticleId(article!), language.Code, Platform.Messenger, Time.GetUtcNow()))
                {
                    Assert.True(reply.Text.Length <= 640 && reply.Actions.Count <= 13 && reply.Actions.All(action => action.Label.Length <= 20), $"{article} in {language.Code}");
                }
            }
        }
    }

    [Fact]
    public void Preview_of_an_article_that_is_not_there_says_so() =>
        Assert.Equal(ExitCodes.Unable, PreviewCommand.Run(_copy.Path, "no-such-article", null, Platform.Messenger, _output));

    [Fact]
    public void Diff_shows_what_changed_for_readers_and_nothing_else()
    {
        using var before = new ContentCopy();
        _copy.Edit("faq/scams/en.md", "label: Spot a scam", "label: \"Spot a scam\"");
        _copy.Edit("faq/scams/en.md", "It can happen to anybody.", "It can happen to everybody.");
        _copy.Edit("organisation.yaml", "+44 1632 960001", "+44 1632 960099");

        DiffCommand.Run(_copy.Path, before.Path, _output);

        Assert.Equal(
            """
            content/faq/scams/en.md
              body
                - It can happen to anybody. You are not to blame. Asking for advice is not wrong. Are you threatened? Write **urgent**.
                + It can happen to everybody. You are not to blame. Asking for advice is not wrong. Are you threatened? Write **urgent**.
              ! the revision is the same: raise it if the meaning changed, so that translations are marked as outdated
            content/organisation.yaml
              hotlines.emergency.phone
                - +44 1632 960001
                + +44 1632 960099
            2 texts or facts differ in 2 files.

            """.ReplaceLineEndings("\n"),
            Printed.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_reviewed_text_that_was_changed_is_pointed_out()
    {
        _copy.Edit("faq/housing/fr.md", "state: machine", "state: reviewed\nreviewed-by: translator");
        using var before = new ContentCopy();
        File.Copy(Path.Combine(_copy.Path, "faq", "housing", "fr.md"), Path.Combine(before.Path, "faq", "housing", "fr.md"), overwrite: true);
        _copy.Edit("faq/housing/fr.md", "label: ", "label: X");

        DiffCommand.Run(_copy.Path, before.Path, _output);

        Assert.Contains("! the file still says reviewed", Printed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Serve_takes_the_content_folder_that_it_is_given()
    {
        var (exitCode, printed) = await BotProcess.RunAsync(_folder.Path, new Dictionary<string, string>(StringComparer.Ordinal) { ["ASPNETCORE_ENVIRONMENT"] = "Development" }, "serve", "--content", Path.Combine(_folder.Path, "nowhere"));

        Assert.Equal(ExitCodes.Unable, exitCode);
        Assert.Contains("the content folder is missing", printed, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--output=/tmp/never")]
    [InlineData("no-such-revision")]
    public void Diff_against_what_git_does_not_know_is_refused(string revision) =>
        Assert.Equal(ExitCodes.Unable, DiffCommand.Run(RepositoryFolder.Content, revision, _output));

    [Fact]
    public void A_new_article_is_refused_by_the_check_until_it_is_written()
    {
        var exitCode = NewCommand.Article(_copy.Path, "school-meals", Time, _output);
        CheckCommand.Run(_copy.Path, isRelease: false, CheckFormat.Text, Time, _output);

        Assert.Equal(ExitCodes.Well, exitCode);
        Assert.Contains("content/faq/school-meals/en.md:2  title is empty", Printed, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Unable, NewCommand.Article(_copy.Path, "school-meals", Time, _output));
        Assert.Equal(ExitCodes.Unable, NewCommand.Article(_copy.Path, "../../etc", Time, _output));
        Assert.Equal(ExitCodes.Unable, NewCommand.Language(_copy.Path, "tlh", "x", "ltr", Time, _output));
    }

    [Fact]
    public void The_pinned_post_and_reply_are_there_in_every_language_and_lead_to_the_numbers()
    {
        foreach (var language in RealKnowledge.Value.Pack.Organisation.Languages)
        {
            var post = PinnedPost.Of(RealKnowledge.Value.Pack, language.Code, Time.GetUtcNow());

            Assert.DoesNotContain("{", post.Text + post.AutomaticReply, StringComparison.Ordinal);
            Assert.All(RealKnowledge.Value.Pack.Organisation.Hotlines, hotline => Assert.Equal(1, Count(post.Text, hotline.Phone)));
            Assert.All(RealKnowledge.Value.Pack.Organisation.Pinned, id => Assert.Contains(RealKnowledge.Value.Pack.Article(id, language.Code)!.Title, post.Text, StringComparison.Ordinal));
            Assert.Contains("+44 1632 960001", post.AutomaticReply, StringComparison.Ordinal);
            Assert.InRange(post.AutomaticReply.Length, 100, 640);
        }

        Assert.Equal(ExitCodes.Well, PinnedPostCommand.Run(_copy.Path, "fa", Time, _output));
        Assert.Equal(ExitCodes.Unable, PinnedPostCommand.Run(_copy.Path, "xx", Time, _output));
    }

    [Fact]
    public void A_number_that_expired_is_left_out_of_the_pinned_post_for_the_next_in_its_chain()
    {
        _copy.Edit("organisation.yaml", "verified: 2026-11-20\n    valid-days: 120", "verified: 2026-01-01\n    valid-days: 120");

        PinnedPostCommand.Run(_copy.Path, "en", Time, _output);

        Assert.DoesNotContain("+44 1632 960001", Printed, StringComparison.Ordinal);
        Assert.Contains("In danger now? Please call:\nInformation line: +44 1632 960010\nSupport line: +44 1632 960002", Printed.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(TranslationFormat.Po, "po")]
    [InlineData(TranslationFormat.Xliff, "xlf")]
    [InlineData(TranslationFormat.Csv, "csv")]
    public void An_exported_file_comes_back_and_changes_nothing(TranslationFormat format, string extension)
    {
        var file = Path.Combine(_folder.Path, $"fr.{extension}");
        var before = _copy.Snapshot();

        var exported = ExportCommand.Run(_copy.Path, "fr", format, new HashSet<TranslationState>(), file, _output);
        var imported = ImportCommand.Run(_copy.Path, file, new ImportOptions(ConflictRule.Refuse, null), isPartial: false, isDryRun: false, _output);

        Assert.Equal((ExitCodes.Well, ExitCodes.Well), (exported, imported));
        Assert.Contains("Texts changed: 0;", Printed, StringComparison.Ordinal);
        Assert.Equal(before, _copy.Snapshot());
    }

    [Fact]
    public void A_review_by_a_name_instead_of_a_role_is_refused()
    {
        var file = Path.Combine(_folder.Path, "fr.po");
        ExportCommand.Run(_copy.Path, "fr", TranslationFormat.Po, new HashSet<TranslationState>(), file, _output);
        var before = _copy.Snapshot();

        var exitCode = ImportCommand.Run(_copy.Path, file, new ImportOptions(ConflictRule.Refuse, "Maria Example"), isPartial: false, isDryRun: false, _output);

        Assert.Equal(ExitCodes.Unable, exitCode);
        Assert.Equal(before, _copy.Snapshot());
    }

    [Fact]
    public void A_file_cut_in_half_is_refused_and_every_file_stays()
    {
        var file = Path.Combine(_folder.Path, "fr.po");
        ExportCommand.Run(_copy.Path, "fr", TranslationFormat.Po, new HashSet<TranslationState>(), file, _output);
        File.WriteAllText(file, File.ReadAllText(file)[..100_000]);
        var before = _copy.Snapshot();

        var exitCode = ImportCommand.Run(_copy.Path, file, new ImportOptions(ConflictRule.Refuse, null), isPartial: false, isDryRun: false, _output);

        Assert.Equal(ExitCodes.Faults, exitCode);
        Assert.Contains("Nothing was imported.", Printed, StringComparison.Ordinal);
        Assert.Equal(before, _copy.Snapshot());
    }

    [Fact]
    public void A_seventh_language_is_added_by_files_only()
    {
        NewCommand.Language(_copy.Path, "so", "Soomaali", "ltr", Time, _output);
        var file = Path.Combine(_folder.Path, "so.csv");
        ExportCommand.Run(_copy.Path, "so", TranslationFormat.Csv, new HashSet<TranslationState> { TranslationState.Missing }, file, _output);
        var (document, _) = TranslationExport.Read(File.ReadAllBytes(file), TranslationFormat.Csv, isPartial: false);
        var translated = document! with { Units = [.. document.Units.Select(unit => unit with { Target = unit.Source, State = TranslationState.Draft })] };
        File.WriteAllBytes(file, TranslationExport.Write(translated, TranslationFormat.Csv));

        var imported = ImportCommand.Run(_copy.Path, file, new ImportOptions(ConflictRule.Refuse, "translator"), isPartial: false, isDryRun: false, _output);
        _copy.Edit("languages/so.yaml", "published: false", "published: true");
        var pack = ContentLoader.Load(_copy.Path, Knowledge.Requirements(new DateOnly(2026, 11, 25))).Pack;

        Assert.True(imported == ExitCodes.Well, Printed);
        Assert.NotNull(pack);
        Assert.Equal("Soomaali", pack.Organisation.Language("so")!.Name);
        Assert.Equal(55, pack.Articles.Keys.Count(key => key.Language == "so"));
        Assert.Equal("Menu", pack.Text("choice.menu", "so"));
        Assert.NotNull(pack.Notices["so"]);
    }

    private string Printed => _output.ToString();

    private static string Row(string name, params ReadOnlySpan<string> cells)
    {
        var row = $"{name,-34}";
        foreach (var cell in cells)
        {
            row += $"{cell,-10}";
        }

        return row.TrimEnd();
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
