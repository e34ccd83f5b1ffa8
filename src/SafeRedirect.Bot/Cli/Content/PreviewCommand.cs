using System.CommandLine;
using SafeRedirect.Bot.Channels;
using Command = System.CommandLine.Command;

namespace SafeRedirect.Bot.Cli.Content;

/// <summary><c>content preview</c>: an article as people read it on a channel, with its limits, choices and direction.</summary>
internal static class PreviewCommand
{
    public static Command Create(Option<string> contentPath)
    {
        var article = new Argument<string>("article") { Description = "The article's id, such as scams." };
        var language = new Option<string?>("--lang") { Description = "The language; all published ones when left out." };
        var channel = new Option<Platform>("--channel") { CustomParser = Words.Of<Platform>, Description = "webchat, messenger, whatsapp, telegram, botframework or terminal.", DefaultValueFactory = _ => Platform.Messenger };
        var command = new Command("preview", "Shows an article as people read it.") { article, language, channel };
        command.SetAction(result => Run(result.GetValue(contentPath)!, result.GetValue(article)!, result.GetValue(language), result.GetValue(channel), Console.Out));
        return command;
    }

    public static int Run(string path, string article, string? language, Platform platform, TextWriter output)
    {
        if (ContentAtHand.Load(path) is not { } knowledge)
        {
            return ExitCodes.Unable;
        }

        var languages = knowledge.Pack.Organisation.Languages.Where(known => language is null || known.Code == language).ToList();
        var found = false;
        foreach (var profile in languages)
        {
            var replies = ArticlePreview.Of(knowledge, new ArticleId(article), profile.Code, platform, TimeProvider.System.GetUtcNow());
            found |= replies.Count > 0;
            Write(replies, profile, platform, output);
        }

        if (!found)
        {
            Console.Error.WriteLine($"There is no article {article}{(language is null ? string.Empty : $" in the language {language}")}. `content stats` lists them.");
        }

        return found ? ExitCodes.Well : ExitCodes.Unable;
    }

    private static void Write(IReadOnlyList<Reply> replies, LanguageProfile profile, Platform platform, TextWriter output)
    {
        var shape = ChannelShape.Of(platform);
        foreach (var (index, reply) in replies.Index())
        {
            output.WriteLine($"{platform}, {profile.Name}, {(profile.IsRightToLeft ? "right to left" : "left to right")}, message {index + 1} of {replies.Count}");
            output.WriteLine(new string('-', 60));
            foreach (var line in reply.Text.Split('\n'))
            {
                output.WriteLine($"  {line}".TrimEnd());
            }

            output.WriteLine(new string('-', 60));
            output.WriteLine($"  {Measure(reply.Text.Length, shape.Text)} characters");
            if (reply.Actions.Count > 0)
            {
                output.WriteLine($"  {string.Join("  ", reply.Actions.Select(action => $"[{action.Label}]"))}");
                var longest = reply.Actions.Max(action => action.Label.Length);
                output.WriteLine(reply.Actions.Count <= shape.Actions
                    ? $"  {Measure(reply.Actions.Count, shape.Actions)} {shape.ActionName}, the longest has {Measure(longest, shape.ActionTitle)} characters"
                    : $"  {reply.Actions.Count} choices, more than {shape.Actions} {shape.ActionName}: written as numbered lines");
            }

            output.WriteLine();
        }
    }

    private static string Measure(int value, int limit) => $"{value} of {limit}{(value > limit ? " (TOO LONG)" : string.Empty)}";
}
