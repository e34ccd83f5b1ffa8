using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using SafeRedirect.Bot.Channels.Messenger;
using SafeRedirect.Bot.Channels.Messenger.Receiving;
using SafeRedirect.Bot.Tests.Fakes;

namespace SafeRedirect.Bot.Tests.Messenger;

public sealed class SignatureTests
{
    private static readonly byte[] Body = Encoding.UTF8.GetBytes(Deliveries.Envelope(Deliveries.Text("m_1", "hello")));

    public static TheoryData<string, string[]> Forged()
    {
        var right = Deliveries.Sign(Body);
        var hex = right["sha256=".Length..];
        var data = new TheoryData<string, string[]>
        {
            { "missing", [] },
            { "empty", [""] },
            { "blank", [" "] },
            { "prefix only", ["sha256="] },
            { "no prefix", [hex] },
            { "sha1 of the body", ["sha1=" + Convert.ToHexStringLower(Sha1(Body))] },
            { "sha1 under the name of sha256", ["sha256=" + Convert.ToHexStringLower(Sha1(Body))] },
            { "sha1 prefix on the right digits", ["sha1=" + hex] },
            { "sha512 prefix", ["sha512=" + hex] },
            { "upper-case prefix", ["SHA256=" + hex] },
            { "mixed-case prefix", ["Sha256=" + hex] },
            { "upper-case digits", ["sha256=" + hex.ToUpperInvariant()] },
            { "colon for equals", ["sha256:" + hex] },
            { "blank after equals", ["sha256= " + hex] },
            { "blank before equals", ["sha256 =" + hex] },
            { "tab inside", ["sha256=" + hex[..32] + "\t" + hex[32..]] },
            { "quoted", ["\"" + right + "\""] },
            { "quoted digits", ["sha256=\"" + hex + "\""] },
            { "0x", ["sha256=0x" + hex] },
            { "dashes", ["sha256=" + BitConverter.ToString(Convert.FromHexString(hex)).ToLowerInvariant()] },
            { "base64", ["sha256=" + Convert.ToBase64String(Convert.FromHexString(hex))] },
            { "trailing comma", [right + ","] },
            { "leading comma", ["," + right] },
            { "trailing semicolon", [right + ";"] },
            { "twice in one line", [right + "," + right] },
            { "twice in two lines", [right, right] },
            { "right then wrong", [right, "sha256=" + new string('0', 64)] },
            { "wrong then right", ["sha256=" + new string('0', 64), right] },
            { "doubled digits", ["sha256=" + hex + hex] },
            { "one digit more", [right + "0"] },
            { "one digit less", [right[..^1]] },
            { "half", [right[..^32]] },
            { "all zero", ["sha256=" + new string('0', 64)] },
            { "all f", ["sha256=" + new string('f', 64)] },
            { "letter g", ["sha256=" + hex[..^1] + "g"] },
            { "reversed", ["sha256=" + new string([.. hex.Reverse()])] },
            { "other secret", [Deliveries.Sign(Body, "another-secret")] },
            { "empty secret", [Deliveries.Sign(Body, "")] },
            { "verify token as secret", [Deliveries.Sign(Body, TestBot.VerifyToken)] },
            { "page token as secret", [Deliveries.Sign(Body, TestBot.PageToken)] },
            { "secret with a blank", [Deliveries.Sign(Body, TestBot.AppSecret + " ")] },
            { "other body", [Deliveries.Sign(Encoding.UTF8.GetBytes("{}"))] },
            { "body without its last byte", [Deliveries.Sign(Body.AsSpan(..^1))] },
            { "body with a line end", [Deliveries.Sign([.. Body, (byte)'\n'])] },
            { "plain hash", ["sha256=" + Convert.ToHexStringLower(SHA256.HashData(Body))] },
            { "two prefixes", ["sha256=" + right] },
            { "the word null", ["null"] },
            { "very long", ["sha256=" + new string('a', 4000)] },
        };
        for (var position = 0; position < hex.Length; position += 7)
        {
            data.Add($"digit {position} changed", ["sha256=" + hex[..position] + (hex[position] == '0' ? '1' : '0') + hex[(position + 1)..]]);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Forged), DisableDiscoveryEnumeration = true)]
    public async Task A_forged_signature_is_refused_with_an_empty_answer_and_no_reply(string forgery, string[] headers)
    {
        await using var graph = await FakeGraph.StartAsync();
        await using var bot = await TestBot.StartAsync(graph.Address);

        var response = await bot.PostAsync(Body, headers);

        Assert.True(response.StatusCode == HttpStatusCode.Unauthorized, forgery);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
        Assert.Equal(0, graph.Calls);
    }

    [Fact]
    public async Task A_right_signature_is_accepted_and_answered()
    {
        await using var graph = await FakeGraph.StartAsync();
        await using var bot = await TestBot.StartAsync(graph.Address);

        var response = await bot.DeliverAsync(Body);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("EVENT_RECEIVED", await response.Content.ReadAsStringAsync());
        Assert.Single(graph.Taken);
    }

    [Theory]
    [InlineData("not json at all")]
    [InlineData("{\"object\":\"page\",\"entry\":[")]
    [InlineData("")]
    public async Task A_malformed_body_without_a_signature_is_refused_before_it_is_parsed(string body)
    {
        await using var bot = await TestBot.StartAsync();

        var response = await bot.PostAsync(Encoding.UTF8.GetBytes(body));

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void Without_an_app_secret_every_signature_is_refused(string? secret)
    {
        var signature = new MessengerSignature(Options.Create(new MessengerOptions { AppSecret = secret }));

        var isCovered = signature.Covers(Body, Deliveries.Sign(Body, string.Empty));

        Assert.False(isCovered);
    }

    private static byte[] Sha1(byte[] body)
    {
#pragma warning disable CA5350 // The legacy header is made here to see that it is refused.
        return HMACSHA1.HashData(Encoding.UTF8.GetBytes(TestBot.AppSecret), body);
#pragma warning restore CA5350
    }
}
