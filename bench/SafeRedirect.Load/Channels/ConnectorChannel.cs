using System.Text.Json;

namespace SafeRedirect.Load.Channels;

/// <summary>The Bot Framework's endpoint, and a fake Connector that also publishes keys and hands out tokens.</summary>
internal sealed class ConnectorChannel : IChannel, IDisposable
{
    /// <summary>The channel that the activities name; the key endorses it.</summary>
    public const string ChannelId = "test";

    private const string AppId = "00000000-0000-4000-8000-000000000001";
    private static readonly ReadOnlyMemory<byte> Taken = HttpText.Json("""{"id":"a-load"}""");
    private readonly ReplyLedger _ledger;
    private readonly Uri _service;
    private readonly TimeProvider _time;
    private readonly ConnectorTokens _tokens = new();
    private readonly string _authorization;
    private readonly ReadOnlyMemory<byte> _keySet;
    private readonly ReadOnlyMemory<byte> _metadata;
    private readonly ReadOnlyMemory<byte> _token = HttpText.Json("""{"token_type":"Bearer","expires_in":86400,"access_token":"load-access-token"}""");
    private long _messages;

    public ConnectorChannel(ReplyLedger ledger, Uri service, TimeProvider time)
    {
        (_ledger, _service, _time) = (ledger, service, time);
        _authorization = $"Authorization: Bearer {_tokens.Sign(AppId, service, time.GetUtcNow())}";
        _keySet = HttpText.Json(_tokens.KeySet());
        _metadata = HttpText.Json($$"""{"issuer":"https://api.botframework.com","jwks_uri":"{{service}}keys","id_token_signing_alg_values_supported":["RS256"]}""");
        Settings = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Channels__BotFramework__Enabled"] = "true",
            ["Channels__BotFramework__AppId"] = AppId,
            ["Channels__BotFramework__AppPassword"] = "load-app-password",
            ["Channels__BotFramework__OpenIdMetadataUrl"] = $"{service}metadata",
            ["Channels__BotFramework__TokenUrl"] = $"{service}token",
        };
    }

    public IReadOnlyDictionary<string, string> Settings { get; }

    public void Dispose() => _tokens.Dispose();

    public ReadOnlyMemory<byte> Deliver(int conversation, int turn, ScriptLine line)
    {
        var id = $"load-{Interlocked.Increment(ref _messages)}";
        var now = _time.GetUtcNow();
        return HttpText.Post("/api/messages", _authorization, JsonBody.Write(writer => Write(writer, ConversationIds.Of(conversation), id, now, line)));
    }

    public ReadOnlyMemory<byte> Answer(ReadOnlySpan<byte> requestLine, ReadOnlySpan<byte> body)
    {
        if (requestLine.StartsWith("GET /metadata"u8))
        {
            return _metadata;
        }

        if (requestLine.StartsWith("GET /keys"u8))
        {
            return _keySet;
        }

        if (requestLine.StartsWith("POST /token"u8))
        {
            return _token;
        }

        if (requestLine.StartsWith("POST /v3/conversations/"u8))
        {
            Take(requestLine, body);
            return Taken;
        }

        return HttpText.NotFound;
    }

    // The body and the address must name the same conversation.
    private void Take(ReadOnlySpan<byte> requestLine, ReadOnlySpan<byte> body)
    {
        var path = requestLine["POST /v3/conversations/"u8.Length..];
        var addressed = path.IndexOf((byte)'/') is > 0 and var end ? ConversationIds.Find(path[..end]) : -1;
        var reply = ReplyBody.Read(body, "conversation"u8);
        _ledger.Reply(reply with { Conversation = addressed == reply.Conversation ? addressed : -1 }, body.Length);
    }

    private void Write(Utf8JsonWriter writer, string conversation, string id, DateTimeOffset now, ScriptLine line)
    {
        writer.WriteStartObject();
        writer.WriteString("type", "message");
        writer.WriteString("id", id);
        writer.WriteString("timestamp", now.UtcDateTime);
        writer.WriteString("channelId", ChannelId);
        writer.WriteString("serviceUrl", _service.ToString());
        WriteParty(writer, "from", $"user-{conversation}");
        WriteParty(writer, "recipient", "bot");
        WriteParty(writer, "conversation", conversation);
        writer.WriteString("text", line.Payload ?? line.Text);
        writer.WriteEndObject();
    }

    private static void WriteParty(Utf8JsonWriter writer, string name, string id)
    {
        writer.WriteStartObject(name);
        writer.WriteString("id", id);
        writer.WriteEndObject();
    }
}
