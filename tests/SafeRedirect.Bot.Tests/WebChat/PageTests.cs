using System.Net;
using System.Text.Json;
using Microsoft.Extensions.Options;

namespace SafeRedirect.Bot.Tests.WebChat;

public sealed class PageTests(HostFixture fixture) : IClassFixture<HostFixture>
{
    private readonly HttpClient _client = fixture.Host.Client;

    [Theory]
    [InlineData("/", null, "en")]
    [InlineData("/", "ar-SY,en;q=0.5", "ar")]
    [InlineData("/", "de, ar;q=0.2, en;q=0.7", "en")]
    [InlineData("/", "ar;q=0, de", "en")]
    [InlineData("/", "%%%", "en")]
    [InlineData("/?lang=ar", "en", "ar")]
    [InlineData("/?lang=xx", "ar", "ar")]
    public async Task The_page_is_in_the_language_that_was_asked_for(string path, string? accepted, string expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("Accept-Language", accepted);

        var html = await (await _client.SendAsync(request)).Content.ReadAsStringAsync();

        Assert.Contains($"<html lang=\"{expected}\" dir=\"{(expected == "ar" ? "rtl" : "ltr")}\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_whose_language_is_not_spoken_lets_the_conversation_ask()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.TryAddWithoutValidation("Accept-Language", "fi");

        var html = await (await _client.SendAsync(request)).Content.ReadAsStringAsync();

        Assert.Contains("data-locale=\"\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_holds_the_numbers_for_those_without_scripts()
    {
        var html = await _client.GetStringAsync(new Uri("/", UriKind.Relative));

        var noscript = html[html.IndexOf("<noscript>", StringComparison.Ordinal)..html.IndexOf("</noscript>", StringComparison.Ordinal)];
        Assert.Contains("href=\"tel:+441632960001\"", noscript, StringComparison.Ordinal);
        Assert.Contains("+44 1632 960001", WebUtility.HtmlDecode(noscript), StringComparison.Ordinal);
        Assert.Contains("Please call:", noscript, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_placeholder_of_the_page_is_filled()
    {
        var html = await _client.GetStringAsync(new Uri("/?lang=ar", UriKind.Relative));

        Assert.DoesNotContain("{{", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_its_style_and_its_script_weigh_under_30_kilobytes()
    {
        var html = await _client.GetStringAsync(new Uri("/?lang=ar", UriKind.Relative));

        var total = (await _client.GetByteArrayAsync(new Uri("/?lang=ar", UriKind.Relative))).Length;
        foreach (var path in Files(html))
        {
            total += (await _client.GetByteArrayAsync(new Uri(path, UriKind.Relative))).Length;
        }

        Assert.InRange(total, 1, 30 * 1024);
    }

    [Theory]
    [InlineData("page")]
    [InlineData("file")]
    [InlineData("data")]
    public async Task Answers_have_exactly_the_headers_that_the_page_about_the_channel_lists(string kind)
    {
        var html = await _client.GetStringAsync(new Uri("/", UriKind.Relative));
        var path = kind switch { "page" => "/", "file" => Files(html)[0], _ => "/chat/strings/en" };

        using var response = await _client.GetAsync(new Uri(path, UriKind.Relative));

        var sent = response.Headers.Concat(response.Content.Headers)
            .Where(header => header.Key is not ("Date" or "Content-Length" or "Content-Type"))
            .Select(header => $"{header.Key}: {string.Join(", ", header.Value)}")
            .Order(StringComparer.Ordinal);
        Assert.Equal(Documented(kind).Order(StringComparer.Ordinal), sent);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/chat/strings/ar")]
    public async Task A_head_request_gets_the_headers_and_no_body(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, path);

        using var response = await _client.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task The_page_can_only_be_read(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "/");

        using var response = await _client.SendAsync(request);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    }

    [Fact]
    public async Task The_strings_of_a_language_come_with_its_direction_and_the_safe_card()
    {
        var strings = JsonDocument.Parse(await _client.GetStringAsync(new Uri("/chat/strings/ar", UriKind.Relative))).RootElement;

        Assert.Equal("rtl", strings.GetProperty("direction").GetString());
        Assert.Equal("إرسال", strings.GetProperty("texts").GetProperty("page.send").GetString());
        Assert.Equal("+44 1632 960001", strings.GetProperty("help").GetProperty("calls")[0].GetProperty("phone").GetString());
    }

    [Theory]
    [InlineData("xx")]
    [InlineData("EN")]
    [InlineData("..%2Fen")]
    public async Task An_unknown_language_has_no_strings(string language)
    {
        using var response = await _client.GetAsync(new Uri($"/chat/strings/{language}", UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Theory]
    [InlineData("http://neutral.example.org/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("")]
    public async Task A_way_out_that_is_not_https_stops_the_start(string leaveUrl)
    {
        var refused = await Assert.ThrowsAsync<OptionsValidationException>(() => ChatHost.StartAsync(leaveUrl: leaveUrl));

        Assert.Contains("LeaveUrl", refused.Message, StringComparison.Ordinal);
    }

    private static List<string> Files(string html) =>
        [.. html.Split('"').Where(part => part.StartsWith("/chat/", StringComparison.Ordinal) && part.Contains('.', StringComparison.Ordinal)).Distinct()];

    // The block after the heading "### page", "### file" or "### data".
    private static IEnumerable<string> Documented(string kind)
    {
        var lines = File.ReadAllLines(RepositoryFolder.Of("docs", "channels", "web-chat.md"));
        return lines.SkipWhile(line => line != $"### {kind}").SkipWhile(line => line != "```text").Skip(1).TakeWhile(line => line != "```");
    }
}
