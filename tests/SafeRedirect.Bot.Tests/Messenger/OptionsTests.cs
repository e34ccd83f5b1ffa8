using SafeRedirect.Bot.Channels.BotFramework;
using SafeRedirect.Bot.Channels.Messenger;

namespace SafeRedirect.Bot.Tests.Messenger;

public sealed class OptionsTests
{
    [Fact]
    public void An_enabled_channel_names_every_missing_secret_by_its_key()
    {
        var result = new MessengerOptionsCheck().Validate(null, new MessengerOptions { Enabled = true });

        Assert.Equal(
            ["Channels:Messenger:AppSecret", "Channels:Messenger:VerifyToken", "Channels:Messenger:PageAccessToken"],
            result.Failures!.Select(failure => failure.Split(' ')[0]));
    }

    [Fact]
    public void A_disabled_channel_needs_nothing()
    {
        var result = new MessengerOptionsCheck().Validate(null, new MessengerOptions { GraphBaseUrl = "nowhere" });

        Assert.True(result.Succeeded);
    }

    [Theory]
    [InlineData("https://graph.facebook.com/v23.0/", true)]
    [InlineData("http://127.0.0.1:5090/", true)]
    [InlineData("http://localhost:5090", true)]
    [InlineData("http://graph.facebook.com/v23.0/", false)]
    [InlineData("ftp://127.0.0.1/", false)]
    [InlineData("graph.facebook.com", false)]
    [InlineData("https://user:password@graph.facebook.com/", false)]
    [InlineData("https://graph.facebook.com/?access_token=x", false)]
    [InlineData("", false)]
    public void Replies_leave_this_machine_only_encrypted(string address, bool isAccepted)
    {
        var options = new MessengerOptions { Enabled = true, AppSecret = "a", VerifyToken = "b", PageAccessToken = "c", PageId = "1", GraphBaseUrl = address };

        var result = new MessengerOptionsCheck().Validate(null, options);

        Assert.Equal(isAccepted, result.Succeeded);
    }

    [Theory]
    [InlineData("c", "page-name")]
    [InlineData("token with blanks", "1")]
    [InlineData("token\n", "1")]
    public void A_value_that_cannot_be_right_is_named(string token, string page)
    {
        var options = new MessengerOptions { Enabled = true, AppSecret = "a", VerifyToken = "b", PageAccessToken = token, PageId = page };

        var result = new MessengerOptionsCheck().Validate(null, options);

        Assert.DoesNotContain(token, Assert.Single(result.Failures!).Replace("Channels:Messenger:", string.Empty, StringComparison.Ordinal).Split(' '));
    }

    [Fact]
    public void The_bot_framework_channel_names_its_missing_secrets_too()
    {
        var result = new BotFrameworkOptionsCheck().Validate(null, new BotFrameworkOptions { Enabled = true });

        Assert.Equal(["Channels:BotFramework:AppId", "Channels:BotFramework:AppPassword"], result.Failures!.Select(failure => failure.Split(' ')[0]));
    }
}
