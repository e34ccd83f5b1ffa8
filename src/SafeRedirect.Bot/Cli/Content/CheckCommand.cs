using System.CommandLine;
using SafeRedirect.Bot.Cli.Evaluation;
using SafeRedirect.Bot.Hosting;
using Command = System.CommandLine.Command;

namespace SafeRedirect.Bot.Cli.Content;

/// <summary><c>content check</c>: every fault of the content, with file, line, reason and how to mend it.</summary>
internal static class CheckCommand
{
    public static Command Create(Option<string> contentPath)
    {
        var release = new Option<bool>("--release") { Description = "Also refuse invented contacts and texts that must be reviewed before people read them." };
        var format = new Option<CheckFormat>("--format") { CustomParser = Words.Of<CheckFormat>, Description = "text, json, or github (annotations beside the lines of a pull request)." };
        var on = new Option<DateOnly?>("--on") { CustomParser = Words.Day, Description = "Check as of this day (YYYY-MM-DD): what will be out of date then?" };
        var corpus = new Option<string>("--corpus") { Description = "The labelled messages on which phrases are compared with what they noticed before.", DefaultValueFactory = _ => Path.Combine("tests", "corpus") };
        var command = new Command("check", "Lists every fault of the content: file, line, what is wrong, how to mend it.") { release, format, on, corpus };
        command.SetAction(result => Run(result.GetValue(contentPath)!, result.GetValue(release), result.GetValue(format), TimeOn(result.GetValue(on)), Console.Out, result.GetValue(corpus)));
        return command;
    }

    /// <returns>0 without faults, else 1.</returns>
    /// <param name="corpus">The folder of labelled messages, if there is one.</param>
    public static int Run(string path, bool isRelease, CheckFormat format, TimeProvider time, TextWriter output, string? corpus = null)
    {
        var loaded = LoadedKnowledge.From(path, time);
        IEnumerable<ContentFault> released = isRelease && loaded.Knowledge is { } knowledge ? ContentRelease.Check(knowledge.Pack) : [];
        var (notes, losses) = corpus is not null && loaded.Knowledge is not null ? PhraseGauge.Compare(loaded.Knowledge, corpus) : ([], []);
        IReadOnlyList<ContentFault> faults =
            [.. loaded.Faults.Concat(released).Concat(losses).Concat(loaded.Findings).OrderBy(fault => fault.Path, StringComparer.Ordinal).ThenBy(fault => fault.Line)];
        CheckReport.WriteNotes(notes, format, output);
        CheckReport.Write(faults, format, loaded.Knowledge is null ? string.Empty : Summary(loaded.Knowledge.Pack), output);
        return faults.Count > 0 ? ExitCodes.Faults : ExitCodes.Well;
    }

    /// <summary>A clock that stands at a day; the real one when no day is given.</summary>
    public static TimeProvider TimeOn(DateOnly? day) => day is { } given ? new FixedDay(given) : TimeProvider.System;

    private static string Summary(ContentPack pack) =>
        $"No fault in {pack.Articles.Count} articles, {pack.Texts.Count} texts, {pack.Consents.Count} consents, {pack.Directory.Services.Count} services, {pack.Screening.Count} screening lines.";

    private sealed class FixedDay(DateOnly day) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(day, new TimeOnly(12, 0), TimeSpan.Zero);
    }
}
