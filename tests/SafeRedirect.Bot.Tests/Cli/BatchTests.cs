using System.Text;
using SafeRedirect.Bot.Cli;

namespace SafeRedirect.Bot.Tests.Cli;

public sealed class BatchTests
{
    [Fact]
    public void Screen_writes_severity_topics_and_spans_in_code_points()
    {
        var lines = Run(Batches.Screen, """{"id":"a","text":"👍 call +44 1632 960123 now"}""");

        Assert.Equal("""{"id":"a","lang":"en","severity":"none","topics":[],"identifiers":[{"type":"phone","start":7,"end":22}]}""", Assert.Single(lines));
    }

    [Fact]
    public void Screen_names_the_topics_of_a_disclosure()
    {
        var lines = Run(Batches.Screen, """{"id":1,"text":"my husband beats me"}""");

        Assert.StartsWith("""{"id":1,"lang":"en","severity":"sensitive","topics":["gender-violence""", Assert.Single(lines), StringComparison.Ordinal);
    }

    [Fact]
    public void Match_answers_with_an_article_and_alternatives()
    {
        var lines = Run(Batches.Match, """{"id":"q","text":"how do i apply for asylum","lang":"en"}""");

        Assert.StartsWith("""{"id":"q","lang":"en","decision":"answer","article":"register-asylum","alternatives":[""", Assert.Single(lines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("yes", "yes")]
    [InlineData("no thank you", "no")]
    [InlineData("maybe later", "unclear")]
    [InlineData("yes but not my name", "unclear")]
    [InlineData("نعم", "yes")]
    [InlineData("لا", "no")]
    public void Choice_understands_yes_and_no(string text, string value)
    {
        var lines = Run(Batches.Answer, $$"""{"id":"c","text":"{{text}}"}""");

        Assert.Equal($$"""{"id":"c","value":"{{value}}"}""", Assert.Single(lines));
    }

    [Theory]
    [InlineData("2", "1")]
    [InlineData("the last one", "2")]
    [InlineData("legal", "1")]
    [InlineData("٣", "2")]
    [InlineData("something else", "null")]
    public void Choice_with_options_gives_the_index(string text, string value)
    {
        var lines = Run(Batches.ChoiceOf(["Food", "Legal help", "A doctor"]), $$"""{"id":"c","text":"{{text}}"}""");

        Assert.Equal($$"""{"id":"c","value":{{value}}}""", Assert.Single(lines));
    }

    [Theory]
    [InlineData("where can I find a doctor", "en")]
    [InlineData("أين أجد طبيبا", "ar")]
    public void Language_names_the_language(string text, string language)
    {
        var lines = Run(Batches.Language, $$"""{"id":"l","text":"{{text}}"}""");

        Assert.Equal($$"""{"id":"l","lang":"{{language}}"}""", Assert.Single(lines));
    }

    [Fact]
    public void A_line_that_is_not_json_is_answered_without_its_words_and_the_others_go_on()
    {
        var (exitCode, lines) = RunAll(Batches.Screen, "my secret words\n{\"id\":2,\"text\":\"\\ud800\"}\n[[[[[[[[[[[[\n{\"id\":3,\"text\":\"hello\"}\n");

        Assert.Equal((1, 4), (exitCode, lines.Count));
        Assert.All(lines.Take(3), line => Assert.Equal("""{"id":null,"error":"not a JSON object with a text"}""", line));
        Assert.StartsWith("""{"id":3,""", lines[3], StringComparison.Ordinal);
    }

    private static IReadOnlyList<string> Run(BatchCommand command, string line) => RunAll(command, line).Lines;

    private static (int ExitCode, IReadOnlyList<string> Lines) RunAll(BatchCommand command, string input)
    {
        using var read = new MemoryStream(Encoding.UTF8.GetBytes(input));
        using var written = new MemoryStream();
        var exitCode = Batches.Run(RealKnowledge.Value, command, read, written);
        return (exitCode, Encoding.UTF8.GetString(written.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }
}
