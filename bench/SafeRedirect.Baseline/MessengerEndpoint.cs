using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace SafeRedirect.Baseline;

/// <summary>POST /webhooks/messenger: signature, parse, one reply, 200.</summary>
internal sealed class MessengerEndpoint(BaselineOptions options, ReplyPoster replies)
{
    private const string Prefix = "sha256=";
    private readonly byte[] _secret = Encoding.UTF8.GetBytes(options.AppSecret);
    private readonly Uri _messages = new(options.GraphBaseUrl + "me/messages");

    public async Task AnswerAsync(HttpContext context)
    {
        if (await RequestBody.ReadAsync(context, Read) is not { } message)
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        await replies.ReplyAsync(context, message, Compose);
    }

    private (Uri Address, ReadOnlyMemory<byte> Body) Compose(InboundMessage message, string text) => (_messages, JsonBody.Write(writer =>
    {
        writer.WriteStartObject();
        writer.WriteStartObject("recipient");
        writer.WriteString("id", message.Conversation);
        writer.WriteEndObject();
        writer.WriteString("messaging_type", "RESPONSE");
        writer.WriteStartObject("message");
        writer.WriteString("text", text);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }));

    private InboundMessage? Read(HttpContext context, ReadOnlyMemory<byte> body)
    {
        if (!IsSigned(body.Span, context.Request.Headers["X-Hub-Signature-256"].ToString()))
        {
            return null;
        }

        using var document = JsonDocument.Parse(body);
        var item = document.RootElement.GetProperty("entry")[0].GetProperty("messaging")[0];
        var message = item.GetProperty("message");
        return new InboundMessage(
            item.GetProperty("sender").GetProperty("id").GetString()!,
            message.GetProperty("mid").GetString()!,
            message.GetProperty("text").GetString()!);
    }

    private bool IsSigned(ReadOnlySpan<byte> body, string header)
    {
        Span<byte> given = stackalloc byte[HMACSHA256.HashSizeInBytes];
        Span<byte> wanted = stackalloc byte[HMACSHA256.HashSizeInBytes];
        if (header.Length != Prefix.Length + (2 * given.Length)
            || !header.StartsWith(Prefix, StringComparison.Ordinal)
            || Convert.FromHexString(header.AsSpan(Prefix.Length), given, out _, out _) != System.Buffers.OperationStatus.Done)
        {
            return false;
        }

        HMACSHA256.HashData(_secret, body, wanted);
        return CryptographicOperations.FixedTimeEquals(given, wanted);
    }
}
