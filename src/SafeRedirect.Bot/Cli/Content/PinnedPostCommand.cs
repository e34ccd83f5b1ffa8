using System.CommandLine;
using Command = System.CommandLine.Command;

namespace SafeRedirect.Bot.Cli.Content;

/// <summary><c>content pinned-post</c>: the text for the page's pinned post and its automatic reply, in every language.</summary>
internal static class PinnedPostCommand
{
    public static Command Create(Option<string> contentPath)
    {
        var language = new Option<string?>("--lang") { Description = "One language; all published ones when left out." };
        var command = new Command("pinned-post", "Writes the text for the page's pinned post and its automatic reply.") { language };
        command.SetAction(result => Run(result.GetValue(contentPath)!, result.GetValue(language), TimeProvider.System, Console.Out));
        return command;
    }

    public static int Run(string path, string? language, TimeProvider time, TextWriter output)
    {
        if (ContentAtHand.Load(path) is not { Pack: { } pack })
        {
            return ExitCodes.Unable;
        }

        var languages = pack.Organisation.Languages.Where(known => language is null || known.Code == language).ToList();
        foreach (var profile in languages)
        {
            var post = PinnedPost.Of(pack, profile.Code, time.GetUtcNow());
            output.WriteLine($"=== {profile.Name}: pinned post");
            output.WriteLine(post.Text);
            output.WriteLine();
            output.WriteLine($"=== {profile.Name}: automatic reply");
            output.WriteLine(post.AutomaticReply);
            output.WriteLine();
        }

        if (languages.Count == 0)
        {
            Console.Error.WriteLine($"The bot does not speak {language}.");
        }

        return languages.Count == 0 ? ExitCodes.Unable : ExitCodes.Well;
    }
}
