using System.Buffers;
using System.Text.Json;

namespace SafeRedirect.Bot.Channels.WebChat.Wire;

/// <summary>Reads one message of the page from a request body.</summary>
internal static class MessageReader
{
    /// <summary>Most bytes of a body.</summary>
    public const int MaxBytes = 256 * 1024;

    // 22 base64url characters hold 128 bits, fewer could be guessed.
    private const int ShortestId = 22;
    private const int LongestId = 64;
    private const int LongestLocale = 35;

    private static readonly SearchValues<char> Base64Url =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");

    /// <summary>Reads and checks the body. What is wrong with a body is not told to anybody.</summary>
    public static async Task<ReadResult> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength > MaxBytes)
        {
            return ReadResult.TooLarge;
        }

        var buffer = ArrayPool<byte>.Shared.Rent(MaxBytes + 1);
        try
        {
            var length = await request.Body.ReadAtLeastAsync(buffer.AsMemory(0, MaxBytes + 1), MaxBytes + 1, throwOnEndOfStream: false, cancellationToken);
            return length > MaxBytes ? ReadResult.TooLarge : Parse(buffer.AsSpan(0, length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        }
    }

    /// <summary>Parses and checks the bytes of a body.</summary>
    public static ReadResult Parse(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return JsonSerializer.Deserialize(bytes, WireJson.Plain.MessageBody) is { } body ? Check(body) : ReadResult.Malformed;
        }
        catch (JsonException)
        {
            return ReadResult.Malformed;
        }
    }

    private static ReadResult Check(MessageBody body)
    {
        if (!IsId(body.Conversation) || !IsId(body.Id) || ToInbound(body) is not { } inbound)
        {
            return ReadResult.Malformed;
        }

        return ReadResult.Of(new ChannelMessage(new SensitiveText(body.Conversation!), new SensitiveText(body.Id!), inbound));
    }

    private static Inbound? ToInbound(MessageBody body) => body switch
    {
        { Kind: "opening", Text: null, Choice: null } => Heard(InboundKind.Opening, body),
        { Kind: "text", Text: { } text, Choice: null } => Heard(InboundKind.Text, body) with { Text = new SensitiveText(text) },
        { Kind: "choice", Text: null, Choice: { } payload } when ChoiceId.TryParse(payload, out var choice) => Heard(InboundKind.Choice, body) with { Choice = choice },
        _ => null,
    };

    private static Inbound Heard(InboundKind kind, MessageBody body) => new()
    {
        Kind = kind,
        Platform = Platform.WebChat,
        LocaleHint = IsLocale(body.Locale) ? body.Locale : null,
    };

    private static bool IsId(string? id) => id is { Length: >= ShortestId and <= LongestId } && !id.AsSpan().ContainsAnyExcept(Base64Url);

    // A browser's odd locale is no reason to leave somebody without an answer: it counts as none.
    private static bool IsLocale(string? locale) => locale is { Length: > 0 and <= LongestLocale } && !locale.AsSpan().ContainsAnyExcept(Base64Url);
}
