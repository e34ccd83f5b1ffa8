using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using SafeRedirect.Bot.Cli.Content;
using Command = System.CommandLine.Command;

namespace SafeRedirect.Bot.Cli.Evaluation;

/// <summary><c>eval</c>: what the bot understands, measured on messages that nothing was learned from.</summary>
internal static class EvalCommand
{
    /// <summary>The figures that must not fall: a test compares with them.</summary>
    public const string Recorded = "recorded.json";

    public static Command Create(Option<string> contentPath)
    {
        var corpus = new Option<string>("--corpus") { Description = "The folder of labelled messages.", DefaultValueFactory = _ => Path.Combine("tests", "corpus") };
        var misses = new Option<string?>("--misses") { Description = "List the ids of what went wrong under a figure, such as en/urgent-noticed." };
        var record = new Option<bool>("--record") { Description = "Write the figures to recorded.json beside the corpus, and what the phrases notice to phrases.json." };
        var thresholds = new Option<bool>("--thresholds") { Description = "Print the thresholds that examples held apart speak for, to be written into the example files." };
        var command = new Command("eval", "Measures what the bot understands on messages that nothing was learned from.") { corpus, misses, record, thresholds };
        command.SetAction(result => result.GetValue(thresholds)
            ? PrintThresholds(result.GetValue(contentPath)!, Console.Out)
            : Run(result.GetValue(contentPath)!, result.GetValue(corpus)!, result.GetValue(misses), result.GetValue(record), Console.Out));
        return command;
    }

    public static int Run(string path, string corpus, string? misses, bool isRecorded, TextWriter output)
    {
        if (!Directory.Exists(corpus) || ContentAtHand.Load(path) is not { } knowledge)
        {
            Console.Error.WriteLine("There is no such corpus, or the content has faults.");
            return ExitCodes.Unable;
        }

        var figures = Evaluator.Measure(knowledge, Corpus.Read(corpus));
        Write(figures, output);
        foreach (var id in misses is null || !figures.Names.Contains(misses) ? [] : figures.Misses(misses))
        {
            output.WriteLine($"  {id}");
        }

        if (isRecorded)
        {
            RecordPhrases(knowledge, corpus);
            var recorded = new SortedDictionary<string, double>(figures.Names.ToDictionary(name => name, figures.Percent, StringComparer.Ordinal), StringComparer.Ordinal);
            File.WriteAllText(Path.Combine(corpus, Recorded), JsonSerializer.Serialize(recorded, CorpusJson.Default.SortedDictionaryStringDouble) + "\n");
        }

        return ExitCodes.Well;
    }

    /// <summary>Phrases are compared on the corpus that editors work with, which has such a record; on other people's messages nothing is mended.</summary>
    private static void RecordPhrases(Knowledge knowledge, string corpus)
    {
        if (File.Exists(Path.Combine(corpus, PhraseGauge.Recorded)))
        {
            PhraseGauge.Record(knowledge, corpus);
        }
    }

    private static void Write(Figures figures, TextWriter output)
    {
        var languages = figures.Names.Select(name => name.Split('/')[0]).Distinct(StringComparer.Ordinal).ToList();
        var names = figures.Names.Select(name => name[(name.IndexOf('/', StringComparison.Ordinal) + 1)..]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        output.WriteLine($"{"percent",-30}{string.Concat(languages.Select(language => $"{language,8}"))}".TrimEnd());
        foreach (var name in names)
        {
            var cells = languages.Select(language => figures.Names.Contains($"{language}/{name}") ? figures.Percent($"{language}/{name}").ToString("0.0", CultureInfo.InvariantCulture) : "-");
            output.WriteLine($"{name,-30}{string.Concat(cells.Select(cell => $"{cell,8}"))}".TrimEnd());
        }
    }

    private static int PrintThresholds(string path, TextWriter output)
    {
        if (ContentAtHand.Load(path) is not { Pack: { } pack })
        {
            return ExitCodes.Unable;
        }

        foreach (var (language, limits) in Screener.ChooseThresholds(Knowledge.EntriesOf(pack), Knowledge.ExpectedOf(pack)).OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{language}: thresholds: {{disclosure: {limits.Disclosure}, urgent: {limits.Urgent}}}"));
        }

        return ExitCodes.Well;
    }
}
