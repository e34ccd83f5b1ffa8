using System.Net;
using SafeRedirect.Bot.Tests.Fakes;

namespace SafeRedirect.Bot.Tests.Messenger;

public sealed class RedeliveryTests
{
    private static readonly string Hello = Deliveries.Envelope(Deliveries.Text("m_1", "hello"));

    // The urgent card comes in two messages: the numbers, then the rest.
    private static readonly string Urgent = Deliveries.Envelope(Deliveries.Tap("m_2", "urgent"));

    [Fact]
    public async Task The_same_message_fifty_times_in_parallel_gets_one_reply()
    {
        await using var graph = await FakeGraph.StartAsync();
        await using var bot = await TestBot.StartAsync(graph.Address);
        graph.Answer = _ => FakeAnswer.Slow(TimeSpan.FromMilliseconds(100));

        var responses = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => bot.DeliverAsync(Hello)));

        Assert.All(responses, response => Assert.Equal(HttpStatusCode.OK, response.StatusCode));
        Assert.Equal(1, graph.Calls);
    }

    [Fact]
    public async Task While_Meta_fails_the_delivery_is_asked_for_again_and_answered_once_when_Meta_is_back()
    {
        await using var graph = await FakeGraph.StartAsync();
        await using var bot = await TestBot.StartAsync(graph.Address);
        graph.Answer = call => call < 2 ? FakeAnswer.Status5xx : FakeAnswer.Ok;

        var statuses = await DeliverAsync(bot, Hello, 4);

        Assert.Equal([503, 503, 200, 200], statuses);
        Assert.Single(graph.Taken);
    }

    [Fact]
    public async Task When_nobody_listens_the_delivery_is_asked_for_again()
    {
        await using var bot = await TestBot.StartAsync(new Uri("http://127.0.0.1:9/"));

        var response = await bot.DeliverAsync(Hello);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
    }

    [Fact]
    public async Task When_Meta_fails_after_the_first_of_two_replies_only_the_second_is_sent_again()
    {
        await using var graph = await FakeGraph.StartAsync();
        await using var bot = await TestBot.StartAsync(graph.Address);
        graph.Answer = call => call == 1 ? FakeAnswer.Status5xx : FakeAnswer.Ok;

        var statuses = await DeliverAsync(bot, Urgent, 3);

        Assert.Equal([503, 200, 200], statuses);
        Assert.Equal(2, graph.Taken.Count);
        Assert.Contains("Call now", graph.Taken[0].Body.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Call now", graph.Taken[1].Body.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reply_that_arrives_after_the_webhook_was_answered_is_not_sent_again()
    {
        await using var graph = await FakeGraph.StartAsync();
        await using var bot = await TestBot.StartAsync(graph.Address, turns: options => options.AnswerSeconds = 1);
        graph.Answer = call => call == 0 ? FakeAnswer.Slow(TimeSpan.FromSeconds(2.5)) : FakeAnswer.Ok;

        var statuses = await DeliverAsync(bot, Urgent, 4);

        Assert.Equal([503, 503, 200, 200], statuses);
        Assert.Equal(2, graph.Calls);
    }

    [Fact]
    public async Task The_webhook_is_answered_in_time_when_Meta_hangs_for_many_people_and_messages()
    {
        await using var graph = await FakeGraph.StartAsync();
        await using var bot = await TestBot.StartAsync(graph.Address, turns: options => options.AnswerSeconds = 1);
        graph.Answer = _ => FakeAnswer.Slow(TimeSpan.FromSeconds(4));
        var events = Enumerable.Range(0, 40).Select(i => Deliveries.Text($"m_{i}", "hello", $"{1000 + (i % 10)}"));
        var watch = System.Diagnostics.Stopwatch.StartNew();

        var response = await bot.DeliverAsync(Deliveries.Envelope([.. events]));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(3.5), $"{watch.Elapsed}");
    }

    [Fact]
    public async Task After_ten_minutes_of_failure_the_delivery_is_acknowledged_so_that_Meta_keeps_the_page_subscribed()
    {
        await using var graph = await FakeGraph.StartAsync();
        await using var bot = await TestBot.StartAsync(graph.Address);
        graph.Answer = _ => FakeAnswer.Status5xx;
        var first = await bot.DeliverAsync(Hello);
        bot.Time.Pass(TimeSpan.FromMinutes(11));

        var second = await bot.DeliverAsync(Hello);

        Assert.Equal([HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK], [first.StatusCode, second.StatusCode]);
    }

    [Fact]
    public async Task A_person_who_cannot_be_reached_does_not_hold_up_the_others()
    {
        await using var graph = await FakeGraph.StartAsync();
        await using var bot = await TestBot.StartAsync(graph.Address);
        graph.Answer = call => call == 0 ? FakeAnswer.Error(400, 551) : FakeAnswer.Ok;

        var response = await bot.DeliverAsync(Deliveries.Envelope(Deliveries.Text("m_1", "hello", "1"), Deliveries.Text("m_2", "hello", "2")));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Single(graph.Taken);
    }

    [Fact]
    public async Task Messages_of_one_person_are_answered_in_the_order_of_their_time()
    {
        await using var graph = await FakeGraph.StartAsync();
        await using var bot = await TestBot.StartAsync(graph.Address);
        var later = Deliveries.Tap("m_2", "privacy", at: Deliveries.At + 2000);
        var earlier = Deliveries.Tap("m_1", "menu");

        await bot.DeliverAsync(Deliveries.Envelope(later, earlier));

        Assert.Equal(2, graph.Taken.Count);
        Assert.Contains("menu.text", graph.Taken[0].Body.ToString(), StringComparison.Ordinal);
        Assert.Contains("privacy", graph.Taken[1].Body.GetProperty("message").GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<int>> DeliverAsync(TestBot bot, string body, int times)
    {
        var statuses = new List<int>();
        for (var i = 0; i < times; i++)
        {
            statuses.Add((int)(await bot.DeliverAsync(body)).StatusCode);
        }

        return statuses;
    }
}
