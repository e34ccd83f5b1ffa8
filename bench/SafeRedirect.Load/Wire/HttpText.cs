using System.Text;

namespace SafeRedirect.Load.Wire;

/// <summary>Whole HTTP messages from parts.</summary>
internal static class HttpText
{
    /// <summary>A 200 with a JSON body.</summary>
    public static ReadOnlyMemory<byte> Json(string body) => Encoding.UTF8.GetBytes(
        $"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}");

    /// <summary>A 404 without a body.</summary>
    public static ReadOnlyMemory<byte> NotFound { get; } = "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"u8.ToArray();

    /// <summary>A POST of a JSON body.</summary>
    /// <param name="header">One more header, without its line end.</param>
    public static ReadOnlyMemory<byte> Post(string target, string header, ReadOnlySpan<byte> body)
    {
        var head = $"POST {target} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n{header}\r\nContent-Length: {body.Length}\r\n\r\n";
        var request = new byte[head.Length + body.Length];
        Encoding.ASCII.GetBytes(head, request);
        body.CopyTo(request.AsSpan(head.Length));
        return request;
    }
}
