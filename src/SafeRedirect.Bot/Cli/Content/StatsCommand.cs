using System.CommandLine;
using System.Globalization;
using SafeRedirect.Content.Statistics;
using Command = System.CommandLine.Command;

namespace SafeRedirect.Bot.Cli.Content;

/// <summary><c>content stats</c>: which texts are there in which language, and what expires.</summary>
internal static class StatsCommand
{
    /// <summary>How far ahead is looked.</summary>
    private const int Days = 30;

    public static Command Create(Option<string> contentPath)
    {
        var all = new Option<bool>("--all") { Description = "Scripts, consents, services and names too, not only articles." };
        var on = new Option<DateOnly?>("--on") { CustomParser = Words.Day, Description = "As of this day (YYYY-MM-DD)." };
        var command = new Command("stats", "A table of articles and languages: missing, outdated, expiring, draft, machine, reviewed; and what expires in the next 30 days.") { all, on };
        command.SetAction(result => Run(result.GetValue(contentPath)!, result.GetValue(all), CheckCommand.TimeOn(result.GetValue(on)), Console.Out));
        return command;
    }

    public static int Run(string path, bool isAll, TimeProvider time, TextWriter output)
    {
        if (ContentAtHand.Load(path) is not { Pack: { } pack })
        {
            return ExitCodes.Unable;
        }

        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        var rows = Coverage.Of(pack, today.AddDays(Days));
        WriteTable(rows.Where(row => isAll || row.Kind == TextKind.Article), Coverage.Languages(pack), output);
        output.WriteLine();
        WriteSums(rows, Coverage.Languages(pack), output);
        output.WriteLine();
        WriteExpiring(pack, today, output);
        return ExitCodes.Well;
    }

    private static void WriteTable(IEnumerable<CoverageRow> rows, IReadOnlyList<string> languages, TextWriter output)
    {
        WriteRow(output, "article", languages);
        foreach (var row in rows)
        {
            var name = row.Kind == TextKind.Article ? row.Group : $"{NameOf(row.Kind)} {row.Group}";
            WriteRow(output, name, languages.Select(language => row.States[language].ToString().ToLowerInvariant()));
        }
    }

    private static void WriteSums(IReadOnlyList<CoverageRow> rows, IReadOnlyList<string> languages, TextWriter output)
    {
        WriteRow(output, "of all files", languages);
        foreach (var state in Enum.GetValues<CoverageState>())
        {
            WriteRow(output, state.ToString().ToLowerInvariant(), languages.Select(language => rows.Count(row => row.States[language] == state).ToString(CultureInfo.InvariantCulture)));
        }
    }

    private static void WriteExpiring(ContentPack pack, DateOnly today, TextWriter output)
    {
        var facts = ExpiringFacts.Until(pack, today.AddDays(Days));
        output.WriteLine(facts.Count == 0 ? $"No number, office or service expires in the next {Days} days." : $"Call or go there, then set `verified`, or it is left out of answers:");
        foreach (var fact in facts)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {fact.What}: {(fact.LastDay < today ? "left out since" : "shown until")} {(fact.LastDay < today ? fact.LastDay.AddDays(1) : fact.LastDay):yyyy-MM-dd}  {fact.Source.Path}:{fact.Source.Line}"));
        }
    }

    private static void WriteRow(TextWriter output, string name, IEnumerable<string> cells) =>
        output.WriteLine($"{name,-34}{string.Concat(cells.Select(cell => $"{cell,-10}"))}".TrimEnd());

    private static string NameOf(TextKind kind) => kind.ToString().ToLowerInvariant();
}
