using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace SafeRedirect.Bot.Tests.WebChat;

public sealed class MessageEndpointTests(HostFixture fixture) : IClassFixture<HostFixture>
{
    private const string Conversation = "AAAAAAAAAAAAAAAAAAAAAA-conversation";

    private readonly HttpClient _client = fixture.Host.Client;

    [Fact]
    public async Task An_opening_is_answered_with_the_welcome_and_its_choices()
    {
        var response = await PostAsync(Body(kind: "opening", locale: "ar-SY"));

        var answer = await JsonAsync(response);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("ar", answer.GetProperty("language").GetString());
        Assert.Equal("rtl", answer.GetProperty("direction").GetString());
        var reply = answer.GetProperty("replies")[0];
        Assert.Contains("منظمة الفانوس للإغاثة", reply.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal("ask", reply.GetProperty("choices")[0].GetProperty("id").GetString());
        Assert.Empty(reply.GetProperty("calls").EnumerateArray());
    }

    [Fact]
    public async Task A_tapped_choice_for_urgent_help_brings_numbers_to_call()
    {
        var response = await PostAsync(Body(kind: "choice", choice: "urgent", locale: "en"));

        var call = (await JsonAsync(response)).GetProperty("replies")[0].GetProperty("calls")[0];
        Assert.Equal("Emergency line", call.GetProperty("name").GetString());
        Assert.Equal("+44 1632 960001", call.GetProperty("phone").GetString());
    }

    [Fact]
    public async Task The_same_message_again_gets_the_same_answer()
    {
        var body = Body(kind: "opening", locale: "en");

        var first = await (await PostAsync(body)).Content.ReadAsStringAsync();
        var second = await (await PostAsync(body)).Content.ReadAsStringAsync();

        Assert.Equal(first, second);
    }

    [Fact]
    public async Task A_message_answered_before_the_last_one_gets_an_empty_answer()
    {
        var conversation = NewId();
        var old = Body(kind: "opening", locale: "en", conversation: conversation);
        await PostAsync(old);
        await PostAsync(Body(kind: "text", text: "menu", conversation: conversation));

        var response = await PostAsync(old);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty((await JsonAsync(response)).GetProperty("replies").EnumerateArray());
    }

    [Theory]
    [InlineData("https://other.example.org")]
    [InlineData("null")]
    [InlineData("http://127.0.0.1:1")]
    [InlineData("ftp://127.0.0.1")]
    [InlineData("not an origin")]
    public async Task A_message_from_another_origin_is_refused(string origin)
    {
        var response = await PostAsync(Body(kind: "opening"), ("Origin", origin));

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Theory]
    [InlineData("cross-site")]
    [InlineData("same-site")]
    [InlineData("")]
    public async Task A_message_that_another_site_caused_is_refused(string site)
    {
        var response = await PostAsync(Body(kind: "opening"), ("Sec-Fetch-Site", site));

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Theory]
    [InlineData("same-origin")]
    [InlineData("none")]
    public async Task A_message_of_our_own_page_is_taken(string site)
    {
        var origin = fixture.Host.Address.TrimEnd('/');

        var response = await PostAsync(Body(kind: "opening"), ("Sec-Fetch-Site", site), ("Origin", origin));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData(null)]
    public async Task A_body_that_is_not_json_is_refused(string? contentType)
    {
        var response = await PostAsync(Body(kind: "opening"), contentType);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    [Theory]
    [MemberData(nameof(BadBodies))]
    public async Task A_bad_body_is_refused_without_a_reason(string body)
    {
        var response = await PostAsync(body);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("""{"error":"bad-request"}""", await response.Content.ReadAsStringAsync());
    }

    public static TheoryData<string> BadBodies() =>
    [
        "",
        "null",
        "[]",
        "{}",
        "{",
        Body(kind: "shout"),
        Body(kind: "text"),
        Body(kind: "opening", text: "hello"),
        Body(kind: "choice"),
        Body(kind: "choice", choice: "Not a choice"),
        Body(kind: "choice", choice: new string('a', 65)),
        Body(kind: "opening", id: new string('a', 21)),
        Body(kind: "opening", id: new string('a', 65)),
        Body(kind: "opening", conversation: "AAAAAAAAAAAAAAAAAAAAAA="),
        """{"conversation":1}""",
        $$"""{"conversation":"{{Conversation}}","id":"{{Conversation}}","kind":"text","text":"\ud800"}""",
        $$"""{"id":"{{Conversation}}","id":"{{Conversation}}","conversation":"{{Conversation}}","kind":"opening"}""",
        $$"""{"conversation":"{{Conversation}}","id":"{{Conversation}}","kind":"opening","more":{{new string('[', 17)}}{{new string(']', 17)}}}""",
    ];

    [Fact]
    public async Task Invalid_utf8_is_refused()
    {
        var bytes = Encoding.UTF8.GetBytes(Body(kind: "text", text: "?"));
        bytes[Array.IndexOf(bytes, (byte)'?')] = 0xff;

        var response = await SendAsync(new ByteArrayContent(bytes), "application/json");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_body_over_the_limit_is_refused_whether_or_not_it_says_its_length(bool saysLength)
    {
        var body = Encoding.UTF8.GetBytes(Body(kind: "text", text: new string('a', 256 * 1024)));
        HttpContent content = saysLength ? new ByteArrayContent(body) : new StreamContent(new UnseekableStream(body));

        var response = await SendAsync(content, "application/json");

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Fact]
    public async Task A_long_text_within_the_limit_is_answered()
    {
        var response = await PostAsync(Body(kind: "text", text: new string('a', 60 * 1024)));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task An_odd_locale_does_not_keep_anybody_from_an_answer()
    {
        var response = await PostAsync(Body(kind: "opening", locale: "en-US@posix"));

        Assert.Equal("en", (await JsonAsync(response)).GetProperty("language").GetString());
    }

    [Fact]
    public async Task A_host_that_is_full_says_try_again()
    {
        await using var host = await ChatHost.StartAsync(mostAtOnce: 0);

        var response = await SendAsync(new StringContent(Body(kind: "opening")), "application/json", host.Client);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Equal("""{"error":"try-again"}""", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_channel_that_is_off_has_no_routes()
    {
        await using var host = await ChatHost.StartAsync(enabled: false);

        var page = await host.Client.GetAsync(new Uri("/", UriKind.Relative));
        var message = await SendAsync(new StringContent(Body(kind: "opening")), "application/json", host.Client);

        Assert.Equal(HttpStatusCode.NotFound, page.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, message.StatusCode);
    }

    private static string NewId() => Guid.NewGuid().ToString("N");

    private static string Body(string kind, string? text = null, string? choice = null, string? locale = null, string? id = null, string? conversation = null) =>
        JsonSerializer.Serialize(new { conversation = conversation ?? NewId(), id = id ?? NewId(), kind, text, choice, locale });

    private static async Task<JsonElement> JsonAsync(HttpResponseMessage response) =>
        JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;

    private Task<HttpResponseMessage> PostAsync(string body, params (string Name, string Value)[] headers) =>
        SendAsync(new StringContent(body), "application/json", _client, headers);

    private Task<HttpResponseMessage> PostAsync(string body, string? contentType) => SendAsync(new StringContent(body), contentType);

    private async Task<HttpResponseMessage> SendAsync(
        HttpContent content, string? contentType, HttpClient? client = null, params (string Name, string Value)[] headers)
    {
        content.Headers.ContentType = contentType is null ? null : MediaTypeHeaderValue.Parse(contentType);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/chat/messages") { Content = content };
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await (client ?? _client).SendAsync(request);
    }
}
