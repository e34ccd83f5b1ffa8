using System.Text.Json;
using SafeRedirect.Bot.Cli;
using SafeRedirect.Bot.Cli.Content;
using SafeRedirect.Bot.Cli.Evaluation;
using SafeRedirect.Bot.Hosting;

namespace SafeRedirect.Bot.Tests.Cli;

/// <summary><c>content check</c> on a copy of the real content.</summary>
public sealed class CheckCommandTests : IDisposable
{
    private static readonly DateOnly Day = new(2026, 11, 25);

    private readonly ContentCopy _copy = new();

    public void Dispose() => _copy.Dispose();

    [Fact]
    public void The_content_of_this_repository_breaks_no_rule()
    {
        var (exitCode, printed) = Check(CheckFormat.Text);

        Assert.True(exitCode == ExitCodes.Well, printed);
        Assert.StartsWith("No fault in ", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_rule_is_printed_with_file_line_reason_and_suggestion()
    {
        _copy.Edit("faq/scams/en.md", "It can happen to anybody.", "You will get your money back.");

        var (exitCode, printed) = Check(CheckFormat.Text);

        Assert.Equal(ExitCodes.Faults, exitCode);
        Assert.Contains("content/faq/scams/en.md:47  this promises something: you will get. Say what people can do", printed, StringComparison.Ordinal);
        Assert.Contains("the bot can use this content all the same", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_names_rule_level_and_suggestion()
    {
        _copy.Edit("faq/scams/en.md", "It can happen to anybody.", "You will get <b>money</b>.");

        var (_, printed) = Check(CheckFormat.Json);

        using var json = JsonDocument.Parse(printed);
        Assert.False(json.RootElement.GetProperty("usable").GetBoolean());
        Assert.Contains(json.RootElement.GetProperty("faults").EnumerateArray(), fault =>
            fault.GetProperty("rule").GetString() == "promise" && fault.GetProperty("level").GetString() == "warning" && fault.GetProperty("line").GetInt32() == 47
            && fault.GetProperty("suggestion").GetString()!.Length > 0);
        Assert.Contains(json.RootElement.GetProperty("faults").EnumerateArray(), fault =>
            fault.GetProperty("rule").GetString() == "form" && fault.GetProperty("level").GetString() == "error");
    }

    [Fact]
    public void GitHub_gets_annotations_that_cannot_break_out_of_their_line()
    {
        _copy.Edit("faq/scams/en.md", "label: Spot a scam", "label: \"Very: a, b\\n::error::x and much more text\"");

        var (_, printed) = Check(CheckFormat.GitHub);

        var line = Assert.Single(printed.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => line.Contains("scams/en.md,line=3,", StringComparison.Ordinal));
        Assert.StartsWith("::error file=content/faq/scams/en.md,line=3,title=form::a label has ", line, StringComparison.Ordinal);
    }

    [Fact]
    public void A_card_that_is_too_long_once_filled_is_found()
    {
        _copy.Edit("scripts/emergency/fr.yaml", "  emergency.card: |\n", "  emergency.card: |\n" + string.Concat(Enumerable.Repeat("    Allez vers les autres.\n", 9)));

        var (_, printed) = Check(CheckFormat.Text);

        Assert.Contains("content/scripts/emergency/fr.yaml:6  emergency.card has ", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_to_come_shows_what_will_be_overdue_then()
    {
        var (exitCode, printed) = Check(CheckFormat.Text, new DateOnly(2028, 1, 1));

        Assert.Equal(ExitCodes.Faults, exitCode);
        Assert.Contains("the review is due", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void A_phrase_that_is_taken_away_is_named_with_what_it_loses_until_somebody_says_why()
    {
        using var corpus = new TemporaryFolder();
        File.WriteAllLines(Path.Combine(corpus.Path, "messages.en.jsonl"),
        [
            """{"id":"en-self-harm.urgent-1","text":"the zorbat calls me","lang":"en","severity":"urgent","topic":"self-harm"}""",
            """{"id":"en-self-harm.urgent-2","text":"the flimmer is near","lang":"en","severity":"urgent","topic":"self-harm"}""",
            """{"id":"en-ordinary-1","text":"a flimmer for lunch","lang":"en","severity":"none","kind":"ordinary"}""",
        ]);
        const string PhraseFile = "screening/topics/self-harm/en.yaml";
        _copy.Edit(PhraseFile, "urgent:\n", "urgent:\n  - zorbat calls me\n");
        PhraseGauge.Record(LoadedKnowledge.From(_copy.Path, TimeProvider.System).Knowledge!, corpus.Path);
        var unchanged = Check(CheckFormat.Text, corpus: corpus.Path);

        _copy.Edit(PhraseFile, "  - zorbat calls me\n", "  - flimmer\n");
        var lost = Check(CheckFormat.Text, corpus: corpus.Path);
        _copy.Edit(PhraseFile, "urgent:\n", "losses:\n  en-self-harm.urgent-1: nobody says it any more\nurgent:\n");
        var accepted = Check(CheckFormat.Text, corpus: corpus.Path);

        Assert.Equal(ExitCodes.Well, unchanged.ExitCode);
        Assert.StartsWith("No fault", unchanged.Printed, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Faults, lost.ExitCode);
        Assert.Contains("self-harm/en: the phrases now notice: en-self-harm.urgent-2; and no more: en-self-harm.urgent-1", lost.Printed, StringComparison.Ordinal);
        Assert.Contains("ordinary/en: the phrases now take for a disclosure: en-ordinary-1", lost.Printed, StringComparison.Ordinal);
        Assert.Contains($"content/{PhraseFile}:1  the phrases no longer notice en-self-harm.urgent-1 of the corpus.", lost.Printed, StringComparison.Ordinal);
        Assert.Contains("1 of them keeps the bot", lost.Printed, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Well, accepted.ExitCode);
    }

    private (int ExitCode, string Printed) Check(CheckFormat format, DateOnly? on = null, string? corpus = null)
    {
        using var output = new StringWriter();
        var exitCode = CheckCommand.Run(_copy.Path, isRelease: false, format, CheckCommand.TimeOn(on ?? Day), output, corpus);
        return (exitCode, output.ToString());
    }
}
