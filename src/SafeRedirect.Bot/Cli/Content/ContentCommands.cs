using System.CommandLine;
using Command = System.CommandLine.Command;

namespace SafeRedirect.Bot.Cli.Content;

/// <summary>Commands for those who write the content.</summary>
internal static class ContentCommands
{
    public static Command Create(Option<string> contentPath) => new("content", "For those who write and translate the content.")
    {
        CheckCommand.Create(contentPath),
        StatsCommand.Create(contentPath),
        PreviewCommand.Create(contentPath),
        DiffCommand.Create(contentPath),
        NewCommand.Create(contentPath),
        PinnedPostCommand.Create(contentPath),
        ExportCommand.Create(contentPath),
        ImportCommand.Create(contentPath),
        LearnCommand.Create(contentPath),
    };
}
