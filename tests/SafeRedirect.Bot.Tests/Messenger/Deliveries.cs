using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using SafeRedirect.Bot.Tests.Fakes;

namespace SafeRedirect.Bot.Tests.Messenger;

/// <summary>Makes, signs and posts deliveries as Meta does.</summary>
internal static class Deliveries
{
    public const string Route = "/webhooks/messenger";

    /// <summary>The clock of the recorded bodies.</summary>
    public const long At = 1785312004523;

    public static string Sign(ReadOnlySpan<byte> body, string secret = TestBot.AppSecret) =>
        "sha256=" + Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), body));

    public static string Text(string mid, string text, string sender = "7392015648120394", long at = At) =>
        Event($$""" "message":{"mid":"{{mid}}","text":"{{text}}"} """, sender, at);

    public static string Tap(string mid, string choice, string sender = "7392015648120394", long at = At) =>
        Event($$""" "message":{"mid":"{{mid}}","text":"x","quick_reply":{"payload":"{{choice}}"} } """, sender, at);

    public static string Event(string content, string sender, long at) =>
        $$"""{"sender":{"id":"{{sender}}"},"recipient":{"id":"{{TestBot.PageId}}"},"timestamp":{{at}},{{content}}}""";

    public static string Envelope(params string[] events) =>
        $$"""{"object":"page","entry":[{"id":"{{TestBot.PageId}}","time":{{At}},"messaging":[{{string.Join(',', events)}}]}]}""";

    public static Task<HttpResponseMessage> DeliverAsync(this TestBot bot, string body) => bot.DeliverAsync(Encoding.UTF8.GetBytes(body));

    public static Task<HttpResponseMessage> DeliverAsync(this TestBot bot, byte[] body) => bot.PostAsync(body, Sign(body));

    /// <param name="signatures">Each is a header line of its own.</param>
    public static async Task<HttpResponseMessage> PostAsync(this TestBot bot, byte[] body, params string[] signatures)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Route) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        foreach (var signature in signatures)
        {
            request.Headers.TryAddWithoutValidation("X-Hub-Signature-256", signature);
        }

        return await bot.Client.SendAsync(request);
    }
}
