using System.Buffers.Text;

namespace SafeRedirect.Load.Wire;

/// <summary>Cuts HTTP/1.1 messages out of a receive buffer. Written small so that the generator costs less than the server it measures; it trusts its peers, which are all on this machine.</summary>
internal static class HttpFraming
{
    private static ReadOnlySpan<byte> HeadEnd => "\r\n\r\n"u8;

    private static ReadOnlySpan<byte> LineEnd => "\r\n"u8;

    /// <summary>Takes the first message of <paramref name="received"/>, joining the chunks of its body in place.</summary>
    /// <returns><see langword="false"/> when the message is not complete yet; the buffer is then unchanged.</returns>
    public static bool TryRead(Span<byte> received, out HttpMessage message)
    {
        message = default;
        var end = received.IndexOf(HeadEnd);
        if (end < 0)
        {
            return false;
        }

        ReadOnlySpan<byte> head = received[..end];
        var body = received[(end + HeadEnd.Length)..];
        if (!TryReadBody(head, body, out var length, out var consumed))
        {
            return false;
        }

        var line = head.IndexOf(LineEnd);
        message = new HttpMessage
        {
            FirstLine = line < 0 ? head : head[..line],
            Body = body[..length],
            Consumed = end + HeadEnd.Length + consumed,
        };
        return true;
    }

    private static bool TryReadBody(ReadOnlySpan<byte> head, Span<byte> body, out int length, out int consumed)
    {
        if (IsChunked(head))
        {
            return TryJoinChunks(body, out length, out consumed);
        }

        length = consumed = ContentLength(head);
        return body.Length >= length;
    }

    private static bool IsChunked(ReadOnlySpan<byte> head) =>
        TryFindHeader(head, "transfer-encoding:"u8, out var value) && value.SequenceEqual("chunked"u8);

    private static int ContentLength(ReadOnlySpan<byte> head) =>
        TryFindHeader(head, "content-length:"u8, out var value) && Utf8Parser.TryParse(value, out int length, out _) ? length : 0;

    private static bool TryFindHeader(ReadOnlySpan<byte> head, ReadOnlySpan<byte> name, out ReadOnlySpan<byte> value)
    {
        foreach (var range in head.Split(LineEnd))
        {
            var line = head[range];
            if (line.Length > name.Length && System.Text.Ascii.EqualsIgnoreCase(line[..name.Length], name))
            {
                value = line[name.Length..].Trim((byte)' ');
                return true;
            }
        }

        value = default;
        return false;
    }

    private static bool TryJoinChunks(Span<byte> body, out int length, out int consumed)
    {
        length = 0;
        if (!TryMeasureChunks(body, out consumed))
        {
            return false;
        }

        var at = 0;
        while (ReadChunkSize(body[at..], out var size, out var prefix) && size > 0)
        {
            body.Slice(at + prefix, size).CopyTo(body[length..]);
            length += size;
            at += prefix + size + LineEnd.Length;
        }

        return true;
    }

    private static bool TryMeasureChunks(ReadOnlySpan<byte> body, out int consumed)
    {
        consumed = 0;
        while (ReadChunkSize(body[consumed..], out var size, out var prefix))
        {
            consumed += prefix + size + LineEnd.Length;
            if (consumed > body.Length)
            {
                return false;
            }

            if (size == 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool ReadChunkSize(ReadOnlySpan<byte> body, out int size, out int prefix)
    {
        size = 0;
        var end = body.IndexOf(LineEnd);
        prefix = end + LineEnd.Length;
        return end > 0 && Utf8Parser.TryParse(body[..end], out size, out _, 'x');
    }
}
