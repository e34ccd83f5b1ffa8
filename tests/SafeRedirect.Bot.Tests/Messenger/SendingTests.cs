using SafeRedirect.Bot.Tests.Fakes;

namespace SafeRedirect.Bot.Tests.Messenger;

public sealed class SendingTests
{
    [Fact]
    public async Task A_reply_goes_to_the_person_with_its_choices_as_quick_replies()
    {
        await using var graph = await FakeGraph.StartAsync();
        await using var bot = await TestBot.StartAsync(graph.Address);

        await bot.DeliverAsync(Deliveries.Envelope(Deliveries.Tap("m_1", "menu", "42")));

        var (path, body) = Assert.Single(graph.Taken);
        Assert.Equal($"/{TestBot.PageId}/messages", path);
        Assert.Equal("42", body.GetProperty("recipient").GetProperty("id").GetString());
        Assert.Equal(
            ["ask", "services", "person", "urgent", "language", "privacy"],
            body.GetProperty("message").GetProperty("quick_replies").EnumerateArray().Select(reply => reply.GetProperty("payload").GetString()));
        Assert.Empty(graph.Violations);
    }

    [Fact]
    public async Task Without_a_page_id_the_token_says_which_page_answers()
    {
        await using var graph = await FakeGraph.StartAsync();
        await using var bot = await TestBot.StartAsync(new Uri(graph.Address, "v23.0/"), options => options.PageId = null);

        await bot.DeliverAsync(Deliveries.Envelope(Deliveries.Text("m_1", "hello")));

        Assert.Equal("/v23.0/me/messages", Assert.Single(graph.Taken).Path);
    }

    [Fact]
    public async Task Numbers_to_call_are_buttons_under_the_text_that_also_holds_them()
    {
        await using var graph = await FakeGraph.StartAsync();
        await using var bot = await TestBot.StartAsync(graph.Address);

        await bot.DeliverAsync(Deliveries.Envelope(Deliveries.Tap("m_1", "urgent")));

        var template = graph.Taken[0].Body.GetProperty("message").GetProperty("attachment").GetProperty("payload");
        Assert.Contains("+44 1632 960001", template.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal(
            [("Emergency line of th", "+441632960001"), ("Women", "+441632960002")],
            template.GetProperty("buttons").EnumerateArray().Select(button => (button.GetProperty("title").GetString(), button.GetProperty("payload").GetString())));
        Assert.Empty(graph.Violations);
    }

    [Fact]
    public async Task When_Meta_calls_the_buttons_malformed_the_numbers_are_sent_as_text()
    {
        await using var graph = await FakeGraph.StartAsync();
        await using var bot = await TestBot.StartAsync(graph.Address);
        graph.Answer = call => call == 0 ? FakeAnswer.Error(400, 100) : FakeAnswer.Ok;

        var response = await bot.DeliverAsync(Deliveries.Envelope(Deliveries.Tap("m_1", "urgent")));

        Assert.Equal(200, (int)response.StatusCode);
        Assert.Equal(2, graph.Taken.Count);
        Assert.Contains("+44 1632 960001", graph.Taken[0].Body.GetProperty("message").GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_Meta_calls_the_choices_malformed_the_bare_text_is_sent()
    {
        await using var graph = await FakeGraph.StartAsync();
        await using var bot = await TestBot.StartAsync(graph.Address);
        graph.Answer = call => call == 0 ? FakeAnswer.Error(400, 100, 2018065) : FakeAnswer.Ok;

        await bot.DeliverAsync(Deliveries.Envelope(Deliveries.Tap("m_1", "menu")));

        var message = Assert.Single(graph.Taken).Body.GetProperty("message");
        Assert.Equal(["text"], message.EnumerateObject().Select(property => property.Name));
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        await using var elsewhere = await FakeGraph.StartAsync();
        await using var graph = await FakeGraph.StartAsync();
        graph.Answer = _ => new FakeAnswer(307, string.Empty, TimeSpan.Zero) { Location = new Uri(elsewhere.Address, "me/messages") };
        await using var bot = await TestBot.StartAsync(graph.Address);

        var response = await bot.DeliverAsync(Deliveries.Envelope(Deliveries.Text("m_1", "hello")));

        Assert.Equal(503, (int)response.StatusCode);
        Assert.Equal(0, elsewhere.Calls);
    }

    [Fact]
    public async Task Logs_hold_no_words_no_ids_and_no_secrets()
    {
        await using var graph = await FakeGraph.StartAsync();
        await using var bot = await TestBot.StartAsync(graph.Address);
        graph.Answer = call => (call % 3) switch { 0 => FakeAnswer.Error(400, 190), 1 => FakeAnswer.Error(400, 100), _ => FakeAnswer.Status5xx };

        await bot.DeliverAsync(Deliveries.Envelope(Deliveries.Text("m_secretmid", "zebrawords", "424242424242"), "42"));
        await bot.DeliverAsync(Deliveries.Envelope(Deliveries.Tap("m_secretmid2", "urgent", "424242424242")));
        await bot.DeliverAsync("{\"zebrawords\":");
        await bot.PostAsync("zebrawords"u8.ToArray(), "sha256=00");

        Assert.Contains("1402 ", bot.Log.All, StringComparison.Ordinal);
        Assert.All(
            ["zebrawords", "secretmid", "424242424242", TestBot.AppSecret, TestBot.PageToken, TestBot.VerifyToken, TestBot.PageId, "invented"],
            word => Assert.DoesNotContain(word, bot.Log.All, StringComparison.Ordinal));
    }
}
