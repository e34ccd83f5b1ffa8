using System.Net;
using System.Net.Http.Headers;
using System.Text;
using SafeRedirect.Bot.Channels;
using SafeRedirect.Bot.Tests.Fakes;

namespace SafeRedirect.Bot.Tests.Messenger;

public sealed class BodyLimitTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_of_exactly_the_limit_is_read(bool isChunked)
    {
        await using var graph = await FakeGraph.StartAsync();
        await using var bot = await TestBot.StartAsync(graph.Address);

        var response = await PostPaddedAsync(bot, ChannelLimits.WebhookBytes, isChunked);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Single(graph.Taken);
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(1, true)]
    [InlineData(3_000_000, false)]
    [InlineData(3_000_000, true)]
    public async Task A_larger_body_gets_413_whether_or_not_it_says_its_length(int more, bool isChunked)
    {
        await using var bot = await TestBot.StartAsync();

        var response = await PostPaddedAsync(bot, ChannelLimits.WebhookBytes + more, isChunked);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Fact]
    public async Task Invalid_utf8_inside_a_text_gets_400()
    {
        await using var bot = await TestBot.StartAsync();
        var body = Encoding.Latin1.GetBytes(Deliveries.Envelope(Deliveries.Text("m_1", "caf\u00e9")));

        var response = await bot.DeliverAsync(body);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Theory]
    [InlineData(9, HttpStatusCode.OK)]
    [InlineData(10, HttpStatusCode.BadRequest)]
    public async Task A_body_nests_at_most_16_deep(int arrays, HttpStatusCode expected)
    {
        await using var bot = await TestBot.StartAsync();
        var deep = new string('[', arrays) + new string(']', arrays);

        // Around it stand the root, the entries, the entry, its events, the event, and the field's own object.
        var response = await bot.DeliverAsync(Deliveries.Envelope(Deliveries.Event($$$""" "read":{"a":{"b":{{{deep}}}}} """, "1", Deliveries.At)));

        Assert.Equal(expected, response.StatusCode);
    }

    private static async Task<HttpResponseMessage> PostPaddedAsync(TestBot bot, int length, bool isChunked)
    {
        var json = Deliveries.Envelope(Deliveries.Text("m_1", "hello"));
        var body = Encoding.UTF8.GetBytes(json.PadRight(length));
        using var request = new HttpRequestMessage(HttpMethod.Post, Deliveries.Route) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.Add("X-Hub-Signature-256", Deliveries.Sign(body));
        request.Headers.TransferEncodingChunked = isChunked ? true : null;
        request.Headers.ExpectContinue = true;
        return await bot.Client.SendAsync(request);
    }
}
