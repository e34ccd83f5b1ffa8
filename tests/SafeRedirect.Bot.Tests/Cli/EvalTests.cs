using System.Text.Json;
using SafeRedirect.Bot.Cli;
using SafeRedirect.Bot.Cli.Evaluation;

namespace SafeRedirect.Bot.Tests.Cli;

/// <summary>What the bot understands does not get worse: <c>saferedirect eval</c> against the figures recorded in the repository.</summary>
public sealed class EvalTests
{
    /// <summary>Sums of floating point numbers differ a little between processors: a message on the threshold may fall to either side.</summary>
    private const double Tolerance = 0.5;

    private static readonly string CorpusFolder = RepositoryFolder.Of("tests", "corpus");

    [Theory]
    [InlineData("corpus")]
    [InlineData("strangers")]
    public void No_figure_falls_below_the_one_recorded(string name)
    {
        var folder = RepositoryFolder.Of("tests", name);
        var recorded = JsonSerializer.Deserialize<Dictionary<string, double>>(File.ReadAllText(Path.Combine(folder, EvalCommand.Recorded)))!;

        var figures = Evaluator.Measure(RealKnowledge.Value, Corpus.Read(folder));

        Assert.True(recorded.Count > 100);
        Assert.Equal(recorded.Keys.Order(StringComparer.Ordinal), figures.Names.Order(StringComparer.Ordinal));
        var fallen = recorded.Where(figure => figures.Percent(figure.Key) < figure.Value - Tolerance).Select(figure => $"{figure.Key} was {figure.Value}, is {figures.Percent(figure.Key)}");
        Assert.Empty(fallen);
    }

    [Fact]
    public void Nothing_that_is_measured_on_was_learned_from()
    {
        var learned = RealKnowledge.Value.Pack.Screening.Where(line => line.Section is "examples" or "questions").Select(line => TextFolding.Fold(line.Pattern)).ToHashSet(StringComparer.Ordinal);
        var questions = RealKnowledge.Value.Pack.Articles.Values.SelectMany(article => article.Questions.Select(question => (article.Language, TextFolding.Fold(question)))).ToHashSet();

        IReadOnlyList<CorpusLine> corpus = [.. Corpus.Read(CorpusFolder), .. Corpus.Read(RepositoryFolder.Of("tests", "strangers"))];

        Assert.True(learned.Count > 10_000);
        Assert.DoesNotContain(corpus, line => line.Severity is not null && learned.Contains(TextFolding.Fold(line.Text)));
        Assert.DoesNotContain(corpus, line => line.Article is not null and not "none" && learned.Contains(TextFolding.Fold(line.Text)));
        Assert.DoesNotContain(corpus, line => line.Article is not null and not "none" && questions.Contains((line.Lang, TextFolding.Fold(line.Text))));
    }

    [Fact]
    public void A_screener_that_notices_nothing_is_seen_to_fall()
    {
        var pack = RealKnowledge.Value.Pack;
        var blind = Knowledge.Build(Without(pack, "examples"), out _);

        var figures = Evaluator.Measure(blind, [.. Corpus.Read(CorpusFolder).Where(line => line.Severity is not null)]);

        Assert.All(pack.Organisation.Languages, language => Assert.True(figures.Percent($"{language.Code}/disclosures-noticed") < 60));
    }

    [Fact]
    public void Changed_examples_are_learned_from_at_once()
    {
        var pack = RealKnowledge.Value.Pack;
        var disclosures = Corpus.Read(CorpusFolder).Where(line => line.Severity is "urgent").ToList();
        var blind = Knowledge.Build(Without(pack, "examples"), out _);

        var taught = Knowledge.Build(pack, out _, blind);
        var unlearned = Knowledge.Build(Without(pack, "examples"), out _, taught);

        Assert.Equal(Noticed(RealKnowledge.Value), Noticed(taught));
        Assert.Equal(Noticed(blind), Noticed(unlearned));
        Assert.True(Noticed(taught) > Noticed(unlearned));
        int Noticed(Knowledge knowledge) => disclosures.Count(line => knowledge.Screener.Screen(line.Text).Severity != Severity.None);
    }

    [Fact]
    public void The_table_and_the_misses_are_printed_by_id_only()
    {
        using var output = new StringWriter();

        var exitCode = EvalCommand.Run(RepositoryFolder.Content, CorpusFolder, "en/urgent-noticed", isRecorded: false, output);

        Assert.Equal(ExitCodes.Well, exitCode);
        Assert.Contains("urgent-noticed", output.ToString(), StringComparison.Ordinal);
        Assert.All(output.ToString().Split('\n').Where(line => line.StartsWith("  ", StringComparison.Ordinal)), line => Assert.Matches("^  en-[a-z.-]+-[0-9]+\r?$", line));
    }

    private static ContentPack Without(ContentPack pack, string section) => new()
    {
        Organisation = pack.Organisation,
        Articles = pack.Articles,
        Texts = pack.Texts,
        Consents = pack.Consents,
        Directory = pack.Directory,
        Matcher = pack.Matcher,
        Files = pack.Files,
        Screening = [.. pack.Screening.Where(line => line.Section != section)],
    };
}
