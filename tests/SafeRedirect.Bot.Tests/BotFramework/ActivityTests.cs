using System.Net;
using System.Text;
using System.Text.Json;
using SafeRedirect.Bot.Tests.Fakes;

namespace SafeRedirect.Bot.Tests.BotFramework;

public sealed class ActivityTests
{
    [Fact]
    public async Task A_message_is_answered_through_the_connector_with_every_field_a_channel_needs()
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var bot = await TestBot.StartAsync();

        var response = await PostAsync(bot, Activity(connector, """ "type":"message","text":"hello","attachments":[] """));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
        var (path, body) = Assert.Single(connector.Taken);
        Assert.Equal("/v3/conversations/c%7C1%2F2/activities/a%3B1", path);
        Assert.Equal(("bot", "user"), (body.GetProperty("from").GetProperty("id").GetString(), body.GetProperty("recipient").GetProperty("id").GetString()));
        Assert.Equal("c|1/2", body.GetProperty("conversation").GetProperty("id").GetString());
        Assert.Equal("a;1", body.GetProperty("replyToId").GetString());
        Assert.Equal("plain", body.GetProperty("textFormat").GetString());
        Assert.Empty(connector.Violations);
    }

    [Fact]
    public async Task Choices_are_suggested_actions_for_everybody_whose_value_is_the_id_and_whose_title_is_the_label()
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var bot = await TestBot.StartAsync();

        await PostAsync(bot, Activity(connector, """ "type":"message","text":"menu","channelData":{"postBack":true} """));

        var suggested = Assert.Single(connector.Taken).Body.GetProperty("suggestedActions");
        Assert.Equal(0, suggested.GetProperty("to").GetArrayLength());
        var action = suggested.GetProperty("actions")[0];
        Assert.Equal(("postBack", "ask", "choice.ask"), (action.GetProperty("type").GetString(), action.GetProperty("value").GetString(), action.GetProperty("title").GetString()));
    }

    [Theory]
    [InlineData(""" "type":"message","text":"menu","channelData":{"postBack":true} """)]
    [InlineData(""" "type":"message","value":"menu" """)]
    [InlineData(""" "type":"message","text":"Menu","channelData":{"postBack":"menu"} """)]
    [InlineData(""" "type":"message","text":"Menu","channelData":{"postback":{"payload":"menu"}} """)]
    public async Task A_tapped_choice_is_understood_in_each_form_in_which_channels_send_it(string fields)
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var bot = await TestBot.StartAsync();

        await PostAsync(bot, Activity(connector, fields));

        Assert.Contains("menu.text", Assert.Single(connector.Taken).Body.GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("webchat", "/v3/conversations/c%7C1%2F2/activities")]
    [InlineData("directline", "/v3/conversations/c%7C1%2F2/activities")]
    [InlineData("emulator", "/v3/conversations/c%7C1%2F2/activities/a%3B1")]
    public async Task Somebody_who_arrives_is_welcomed(string channel, string path)
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var bot = await TestBot.StartAsync();

        await PostAsync(bot, Activity(connector, """ "type":"conversationUpdate","membersAdded":[{"id":"bot"},{"id":"user"}],"locale":"ar-SY" """, channel));

        var (target, body) = Assert.Single(connector.Taken);
        Assert.Equal(path, target);
        Assert.Equal("ar", body.GetProperty("locale").GetString());
        Assert.Contains("welcome.full", body.GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(""" "type":"conversationUpdate","membersAdded":[{"id":"bot"}] """)]
    [InlineData(""" "type":"conversationUpdate","membersRemoved":[{"id":"user"}] """)]
    [InlineData(""" "type":"typing" """)]
    [InlineData(""" "type":"event","name":"webchat/join","value":{"a":1} """)]
    [InlineData(""" "type":"somethingNew" """)]
    public async Task What_nobody_said_gets_200_and_no_reply(string fields)
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var bot = await TestBot.StartAsync();

        var response = await PostAsync(bot, Activity(connector, fields));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(0, connector.Calls);
    }

    [Theory]
    [InlineData("")]
    [InlineData("not json")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"type":""}""")]
    [InlineData("""{"type":1}""")]
    [InlineData("""{"type":"message","text":5}""")]
    [InlineData("""{"type":"message","text":["a"]}""")]
    [InlineData("""{"type":"message","from":"user"}""")]
    [InlineData("""{"type":"message","from":{"id":5}}""")]
    [InlineData("""{"type":"message","attachments":{}}""")]
    [InlineData("""{"type":"message","text":"no addresses"}""")]
    [InlineData("""{"type":"conversationUpdate","membersAdded":"user"}""")]
    [InlineData("""{"type":"typing","x":[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]}""")]
    public async Task What_is_no_activity_gets_400(string body)
    {
        await using var bot = await TestBot.StartAsync();

        var response = await PostAsync(bot, body);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task A_body_over_the_limit_gets_413()
    {
        await using var bot = await TestBot.StartAsync();

        var response = await PostAsync(bot, new string(' ', (256 * 1024) + 1));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Theory]
    [InlineData("https://example.org/")]
    [InlineData("http://10.0.0.1/")]
    [InlineData("http://localhost.example.org/")]
    [InlineData("http://127.0.0.1@example.org/")]
    [InlineData("http://[::ffff:192.0.2.1]/")]
    [InlineData("ftp://127.0.0.1/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("127.0.0.1")]
    public async Task Replies_do_not_leave_this_machine(string service)
    {
        await using var bot = await TestBot.StartAsync();

        var response = await PostAsync(bot, Activity(service, """ "type":"message","text":"hello" """, "emulator"));

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Fact]
    public async Task The_same_activity_twice_gets_one_reply()
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var bot = await TestBot.StartAsync();
        var body = Activity(connector, """ "type":"message","text":"hello" """);
        await PostAsync(bot, body);

        await PostAsync(bot, body);

        Assert.Equal(1, connector.Calls);
    }

    [Fact]
    public async Task While_the_connector_fails_the_sender_is_asked_to_try_again()
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var bot = await TestBot.StartAsync();
        connector.Answer = call => call == 0 ? FakeAnswer.Status5xx : FakeAnswer.Ok;
        var body = Activity(connector, """ "type":"message","text":"hello" """);

        var first = await PostAsync(bot, body);
        var second = await PostAsync(bot, body);

        Assert.Equal([HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK], [first.StatusCode, second.StatusCode]);
        Assert.Single(connector.Taken);
    }

    [Fact]
    public async Task Expected_replies_travel_in_the_answer_and_again_when_it_was_lost()
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var bot = await TestBot.StartAsync();
        var body = Activity(connector, """ "type":"message","text":"hello","deliveryMode":"expectReplies" """);

        var first = await (await PostAsync(bot, body)).Content.ReadAsStringAsync();
        var second = await (await PostAsync(bot, body)).Content.ReadAsStringAsync();

        using var answer = JsonDocument.Parse(first);
        Assert.Equal("message", answer.RootElement.GetProperty("activities")[0].GetProperty("type").GetString());
        Assert.Equal(first, second);
        Assert.Equal(0, connector.Calls);
    }

    [Fact]
    public async Task Outside_Development_the_endpoint_is_not_there()
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var bot = await TestBot.StartAsync(environment: "Production");

        var response = await PostAsync(bot, Activity(connector, """ "type":"message","text":"hello" """));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("1500 Warning", bot.Log.All, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Half_a_surrogate_pair_does_not_lose_the_message()
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var bot = await TestBot.StartAsync();

        var response = await PostAsync(bot, Activity(connector, """ "type":"message","text":"help \ud83d" """));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Single(connector.Taken);
    }

    private static Task<HttpResponseMessage> PostAsync(TestBot bot, string body) =>
        bot.Client.PostAsync("/api/messages", new StringContent(body, Encoding.UTF8, "application/json"));

    private static string Activity(FakePlatform connector, string fields, string channel = "emulator") => Activity(connector.Address.ToString(), fields, channel);

    private static string Activity(string service, string fields, string channel) =>
        $$"""{"id":"a;1","timestamp":"2026-07-29T08:00:00Z","channelId":"{{channel}}","serviceUrl":"{{service}}","from":{"id":"user","name":"","role":"user"},"recipient":{"id":"bot","name":""},"conversation":{"id":"c|1/2"},"entities":[{"type":"ClientCapabilities"}],{{fields}}}""";
}
