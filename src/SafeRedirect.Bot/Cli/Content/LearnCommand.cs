using System.CommandLine;
using Command = System.CommandLine.Command;

namespace SafeRedirect.Bot.Cli.Content;

/// <summary><c>content learn</c>: learns from the examples and keeps what was learned, so that the next start need not.</summary>
internal static class LearnCommand
{
    public static Command Create(Option<string> contentPath)
    {
        var command = new Command("learn", "Learns from the examples and keeps what was learned, so that the next start is quick. A start does it too when it must.");
        command.SetAction(result => Run(result.GetValue(contentPath)!, Console.Out));
        return command;
    }

    /// <returns>0; 2 when the content has faults.</returns>
    public static int Run(string path, TextWriter output)
    {
        if (ContentAtHand.Load(path) is not { } knowledge)
        {
            return ExitCodes.Unable;
        }

        knowledge.Screener.MakeReady();
        output.WriteLine("Learned.");
        return ExitCodes.Well;
    }
}
