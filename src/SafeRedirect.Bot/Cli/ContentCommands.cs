using System.CommandLine;
using SafeRedirect.Bot.Hosting;
using Command = System.CommandLine.Command;

namespace SafeRedirect.Bot.Cli;

/// <summary>Commands for those who write the content.</summary>
internal static class ContentCommands
{
    public static Command Create(Option<string> contentPath)
    {
        var release = new Option<bool>("--release") { Description = "Also refuse invented contacts and texts that must be reviewed before people read them." };
        var check = new Command("check", "Lists every fault of the content: file, line, what is wrong, how to mend it.") { release };
        check.SetAction(result => Check(result.GetValue(contentPath)!, result.GetValue(release), Console.Out));
        return new Command("content", "Checks the content files.") { check };
    }

    /// <returns>0 without faults, else 1.</returns>
    public static int Check(string path, bool isRelease, TextWriter output)
    {
        var loaded = LoadedKnowledge.From(path, TimeProvider.System);
        var faults = loaded.Knowledge is { } knowledge && isRelease
            ? [.. ContentRelease.Check(knowledge.Pack).Select(fault => fault.ToString())]
            : loaded.Faults;
        foreach (var fault in faults)
        {
            output.WriteLine(fault);
        }

        if (faults.Count > 0)
        {
            output.WriteLine($"{faults.Count} faults.");
            return ExitCodes.Faults;
        }

        var pack = loaded.Knowledge!.Pack;
        output.WriteLine($"No fault in {pack.Articles.Count} articles, {pack.Texts.Count} texts, {pack.Consents.Count} consents, {pack.Directory.Services.Count} services, {pack.Screening.Count} screening lines.");
        return ExitCodes.Well;
    }
}
