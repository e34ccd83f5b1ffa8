using SafeRedirect.Bot.Cli.Content;

namespace SafeRedirect.Bot.Cli;

/// <summary>A conversation in the terminal, with the same turn as every channel. Nothing is stored, and no referral is recorded.</summary>
internal static class ChatCommand
{
    private const string Quit = "/quit";

    public static int Run(string contentPath, string? locale, TextReader input, TextWriter output)
    {
        if (ContentAtHand.Load(contentPath) is not { } knowledge)
        {
            return ExitCodes.Unable;
        }

        output.WriteLine($"Write to the bot; a number takes a choice; {Quit} ends. Nothing is stored.");
        var state = Say(output, Advance(knowledge, null, new Inbound { Kind = InboundKind.Opening, Platform = Platform.Terminal, LocaleHint = locale ?? "en" }));
        for (output.Write("> "); input.ReadLine() is { } line && line.Trim() != Quit; output.Write("> "))
        {
            var inbound = new Inbound { Kind = InboundKind.Text, Platform = Platform.Terminal, Text = new SensitiveText(line) };
            state = Say(output, Advance(knowledge, state, inbound));
        }

        return ExitCodes.Well;
    }

    private static TurnResult Advance(Knowledge knowledge, Conversation? state, Inbound inbound)
    {
        var findings = inbound.Text is { } text ? knowledge.Screener.Screen(text.Reveal()) : Findings.None;
        return Turn.Advance(state, inbound, findings, new TurnContext(knowledge, TimeProvider.System.GetUtcNow(), ReferenceMaker.Next()));
    }

    private static Conversation? Say(TextWriter output, TurnResult result)
    {
        foreach (var reply in result.Replies)
        {
            output.WriteLine();
            output.WriteLine(reply.Text);
            foreach (var (index, action) in reply.Actions.Index())
            {
                output.WriteLine($"  {index + 1}. {action.Label}");
            }
        }

        output.WriteLine();
        return result.Effects.Any(effect => effect is Effect.EraseConversation) ? null : result.State;
    }
}
