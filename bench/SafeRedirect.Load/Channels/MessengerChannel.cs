using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace SafeRedirect.Load.Channels;

/// <summary>Messenger's webhook and a fake Graph that takes the replies.</summary>
internal sealed class MessengerChannel(ReplyLedger ledger, Uri graph, TimeProvider time) : IChannel
{
    /// <summary>Key of the webhook's signature, for this run only.</summary>
    public const string AppSecret = "load-app-secret";

    private const string PageId = "100000000000001";
    private static readonly byte[] Secret = Encoding.UTF8.GetBytes(AppSecret);
    private static readonly ReadOnlyMemory<byte> Taken = HttpText.Json("""{"recipient_id":"0","message_id":"m_load"}""");
    private long _messages;

    public IReadOnlyDictionary<string, string> Settings { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Channels__Messenger__Enabled"] = "true",
        ["Channels__Messenger__AppSecret"] = AppSecret,
        ["Channels__Messenger__VerifyToken"] = "load-verify-token",
        ["Channels__Messenger__PageAccessToken"] = "load-page-access-token",
        ["Channels__Messenger__PageId"] = PageId,
        ["Channels__Messenger__GraphBaseUrl"] = graph.ToString(),
    };

    public ReadOnlyMemory<byte> Deliver(int conversation, int turn, ScriptLine line)
    {
        var now = time.GetUtcNow().ToUnixTimeMilliseconds();
        var mid = $"m_load-{Interlocked.Increment(ref _messages)}";
        var body = JsonBody.Write(writer => Write(writer, ConversationIds.Of(conversation), mid, now, line));
        return HttpText.Post("/webhooks/messenger", $"X-Hub-Signature-256: sha256={Convert.ToHexStringLower(HMACSHA256.HashData(Secret, body))}", body);
    }

    public ReadOnlyMemory<byte> Answer(ReadOnlySpan<byte> requestLine, ReadOnlySpan<byte> body)
    {
        if (requestLine.IndexOf("/messages"u8) < 0)
        {
            return Taken;
        }

        var reply = ReplyBody.Read(body, "recipient"u8);
        ledger.Reply(reply, body.Length);
        return Taken;
    }

    private static void Write(Utf8JsonWriter writer, string sender, string mid, long now, ScriptLine line)
    {
        writer.WriteStartObject();
        writer.WriteString("object", "page");
        writer.WriteStartArray("entry");
        writer.WriteStartObject();
        writer.WriteString("id", PageId);
        writer.WriteNumber("time", now);
        writer.WriteStartArray("messaging");
        writer.WriteStartObject();
        WriteParty(writer, "sender", sender);
        WriteParty(writer, "recipient", PageId);
        writer.WriteNumber("timestamp", now);
        writer.WriteStartObject("message");
        writer.WriteString("mid", mid);
        writer.WriteString("text", line.Text);
        if (line.Payload is { } payload)
        {
            writer.WriteStartObject("quick_reply");
            writer.WriteString("payload", payload);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteParty(Utf8JsonWriter writer, string name, string id)
    {
        writer.WriteStartObject(name);
        writer.WriteString("id", id);
        writer.WriteEndObject();
    }
}
