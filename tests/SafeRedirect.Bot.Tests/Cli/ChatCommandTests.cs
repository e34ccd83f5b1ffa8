using SafeRedirect.Bot.Cli;

namespace SafeRedirect.Bot.Tests.Cli;

public sealed class ChatCommandTests
{
    [Fact]
    public void A_person_can_talk_to_the_bot_in_a_terminal()
    {
        using var input = new StringReader("how do i apply for asylum\n1\n/quit\n");
        using var output = new StringWriter();

        var exitCode = ChatCommand.Run(RepositoryFolder.Content, "en", input, output);

        Assert.Equal(0, exitCode);
        Assert.Contains("automated assistant of Lantern Relief", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("Did this help?", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("What else can I do for you?", output.ToString(), StringComparison.Ordinal);
    }
}
