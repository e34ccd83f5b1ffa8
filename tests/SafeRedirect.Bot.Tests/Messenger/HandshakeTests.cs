using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using SafeRedirect.Bot.Channels.Messenger;
using SafeRedirect.Bot.Channels.Messenger.Receiving;
using SafeRedirect.Bot.Tests.Fakes;

namespace SafeRedirect.Bot.Tests.Messenger;

public sealed class HandshakeTests
{
    [Fact]
    public async Task The_right_token_gets_the_challenge_back_as_plain_text()
    {
        await using var bot = await TestBot.StartAsync();

        var response = await bot.Client.GetAsync($"{Deliveries.Route}?hub.mode=subscribe&hub.verify_token={TestBot.VerifyToken}&hub.challenge=1158201444");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/plain", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("1158201444", await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("hub.mode=subscribe&hub.verify_token=wrong&hub.challenge=1")]
    [InlineData("hub.mode=subscribe&hub.verify_token=TEST-VERIFY-TOKEN&hub.challenge=1")]
    [InlineData("hub.mode=subscribe&hub.verify_token=&hub.challenge=1")]
    [InlineData("hub.mode=subscribe&hub.challenge=1")]
    [InlineData("hub.mode=unsubscribe&hub.verify_token=test-verify-token&hub.challenge=1")]
    [InlineData("hub.verify_token=test-verify-token&hub.challenge=1")]
    [InlineData("hub.mode=subscribe&hub.verify_token=test-verify-token")]
    [InlineData("hub.mode=subscribe&hub.verify_token=test-verify-token&hub.challenge=")]
    [InlineData("hub.mode=subscribe&hub.verify_token=test-verify-token&hub.challenge=%3Cscript%3E")]
    [InlineData("hub.mode=subscribe&hub.verify_token=test-verify-token&hub.challenge=a%0Ab")]
    [InlineData("hub.mode=subscribe&hub.verify_token=test-verify-token&hub.challenge=%D9%A1%D9%A2")]
    [InlineData("hub.mode=subscribe&hub.verify_token=test-verify-token&hub.challenge=1&hub.challenge=2")]
    [InlineData("hub.mode=subscribe&hub.verify_token=test-verify-token&hub.verify_token=x&hub.challenge=1")]
    [InlineData("hub.mode=subscribe&hub.verify_token=test-verify-token&hub.challenge=12345678901234567890123456789012345678901234567890123456789012345")]
    [InlineData("")]
    public async Task Anything_else_gets_403_and_no_echo(string query)
    {
        await using var bot = await TestBot.StartAsync();

        var response = await bot.Client.GetAsync($"{Deliveries.Route}?{query}");

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void Without_a_token_every_handshake_is_refused(string? token)
    {
        var handshake = new MessengerHandshake(Options.Create(new MessengerOptions { VerifyToken = token }), NullLogger<MessengerHandshake>.Instance);
        var context = new DefaultHttpContext();
        context.Request.QueryString = new QueryString("?hub.mode=subscribe&hub.verify_token=&hub.challenge=1");

        var answer = handshake.Answer(context.Request);

        Assert.Equal(403, Assert.IsType<StatusCodeHttpResult>(answer).StatusCode);
    }
}
